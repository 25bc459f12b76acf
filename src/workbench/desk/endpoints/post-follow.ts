import { z } from 'zod';
import type { Changed } from '../desk-contract.ts';
import { deskPassages } from '../desk-passages.ts';
import { followSource } from '../follow-source.ts';
import { totalsOf } from '../totals-of.ts';
import { placeEndpoint } from './place-endpoint.ts';

/** `POST /api/desk/:kind/:id/:locale/follow`: a freely built text follows its source again; its passages, `Changed`. */
export const postFollow = placeEndpoint({
  name: 'follow',
  method: 'post',
  input: z.object({ key: z.string().min(1) }),
  answer: async ({ req, user, place, input: { key } }): Promise<Changed> => {
    const ledger = await followSource({ req, user, place, key });
    const keys = ledger.passages.map(({ segment }) => segment.key).filter((one) => one === key || one.startsWith(`${key}#`));
    return { passages: await deskPassages(req, ledger, new Set(keys)), totals: totalsOf(ledger) };
  },
});
