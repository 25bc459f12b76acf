import { z } from 'zod';
import { openDesk } from '../open-desk.ts';
import { placeEndpoint } from './place-endpoint.ts';

/** `GET /api/desk/:kind/:id/:locale`: the document in this language, `DeskDocument`. */
export const getDocument = placeEndpoint({
  name: '',
  method: 'get',
  input: z.object({}),
  answer: ({ req, place }) => openDesk(req, place),
});
