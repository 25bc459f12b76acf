import { z } from 'zod';
import { changePassages } from '../change-passages.ts';
import { openLedger } from '../place.ts';
import { prefillDocument } from '../prefill-document.ts';
import { requireRight } from '../require-right.ts';
import { placeEndpoint } from './place-endpoint.ts';

/** `POST /api/desk/:kind/:id/:locale/prefill`: exact matches of the memory into missing passages, `Changed`. */
export const postPrefill = placeEndpoint({
  name: 'prefill',
  method: 'post',
  input: z.object({}),
  answer: async ({ req, user, place }) => {
    const before = await openLedger(req, place);
    requireRight(req, before, 'updateText');
    return changePassages({ req, user, place, before, changes: await prefillDocument(req, before) });
  },
});
