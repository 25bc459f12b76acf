import { z } from 'zod';
import { addComment } from '../add-comment.ts';
import { besidePassage } from '../beside-passage.ts';
import { resolveComment } from '../resolve-comment.ts';
import { placeEndpoint } from './place-endpoint.ts';

/** `POST /api/desk/:kind/:id/:locale/comment`: says something about a passage, `Beside`. */
export const postComment = placeEndpoint({
  name: 'comment',
  method: 'post',
  input: z.object({ key: z.string().min(1), text: z.string().trim().min(1).max(5000) }),
  answer: async ({ req, place, input }) => {
    await addComment({ req, place, ...input });
    return besidePassage(req, place, input.key);
  },
});

/** `POST /api/desk/:kind/:id/:locale/resolve`: a comment is done, `Beside`. */
export const postResolve = placeEndpoint({
  name: 'resolve',
  method: 'post',
  input: z.object({ comment: z.string().min(1).max(100) }),
  answer: async ({ req, place, input }) => besidePassage(req, place, await resolveComment(req, place, input.comment)),
});
