import { z } from 'zod';
import { assignTranslation } from '../../letters/assign-translation.ts';
import { placeEndpoint } from './place-endpoint.ts';

/** `POST /api/desk/:kind/:id/:locale/assign`: somebody is asked to translate it, by a day if there is one, `Assignment`. */
export const postAssign = placeEndpoint({
  name: 'assign',
  method: 'post',
  input: z.object({ person: z.string().min(1).max(100).nullable(), due: z.string().max(40).nullish() }),
  answer: ({ req, place, input: { person, due } }) => assignTranslation({ req, place, person, due: due ?? undefined }),
});
