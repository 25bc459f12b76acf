import { z } from 'zod';
import { changePassages } from '../change-passages.ts';
import { openLedger } from '../place.ts';
import { replaceInDocument } from '../replace-in-document.ts';
import { requireRight } from '../require-right.ts';
import { placeEndpoint } from './place-endpoint.ts';

const input = z.object({
  find: z.string().min(1).max(500),
  replace: z.string().max(500),
  matchCase: z.boolean(),
  keys: z.array(z.string().max(500)).max(5000),
});

/** `POST /api/desk/:kind/:id/:locale/replace`: other words in the translations of the passages named, all or none, `Changed`. */
export const postReplace = placeEndpoint({
  name: 'replace',
  method: 'post',
  input,
  answer: async ({ req, user, place, input: request }) => {
    const before = await openLedger(req, place);
    requireRight(req, before, 'updateText');
    return changePassages({ req, user, place, before, changes: replaceInDocument(before, request) });
  },
});
