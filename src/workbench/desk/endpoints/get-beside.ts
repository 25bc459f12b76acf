import { z } from 'zod';
import { besidePassage } from '../beside-passage.ts';
import { placeEndpoint } from './place-endpoint.ts';

/** `GET /api/desk/:kind/:id/:locale/passage?key=…`: what stands beside a passage, `Beside`. */
export const getBeside = placeEndpoint({
  name: 'passage',
  method: 'get',
  input: z.object({ key: z.string().min(1) }),
  answer: ({ req, place, input }) => besidePassage(req, place, input.key),
});
