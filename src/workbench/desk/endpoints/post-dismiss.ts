import { z } from 'zod';
import { dismissFinding } from '../dismiss-finding.ts';
import { placeEndpoint } from './place-endpoint.ts';
import { savedPassage } from './post-save.ts';

/** `POST /api/desk/:kind/:id/:locale/dismiss`: sets a warning aside with a reason, `Saved`. */
export const postDismiss = placeEndpoint({
  name: 'dismiss',
  method: 'post',
  input: z.object({ key: z.string().min(1), check: z.string().min(1).max(100), reason: z.string().trim().min(1).max(2000) }),
  answer: async ({ req, place, input }) => savedPassage(req, await dismissFinding({ req, place, ...input }), input.key),
});
