import { z } from 'zod';
import { changePassages } from '../change-passages.ts';
import type { MachineChanged } from '../desk-contract.ts';
import { openLedger } from '../place.ts';
import { requireRight } from '../require-right.ts';
import { translateByMachine } from '../translate-by-machine.ts';
import { placeEndpoint } from './place-endpoint.ts';

/** `POST /api/desk/:kind/:id/:locale/machine`: a machine's drafts for missing passages, or for those named, `MachineChanged`. */
export const postMachine = placeEndpoint({
  name: 'machine',
  method: 'post',
  input: z.object({ keys: z.array(z.string().max(500)).max(5000).optional() }),
  answer: async ({ req, user, place, input: { keys } }) => {
    const before = await openLedger(req, place);
    requireRight(req, before, 'updateText');
    const { changes, refused, left } = await translateByMachine(req, before, keys);
    const changed = await changePassages({ req, user, place, before, changes });
    return { ...changed, refused, left } satisfies MachineChanged;
  },
});
