import { z } from 'zod';
import { markSeen } from '../../letters/mark-seen.ts';
import { readNotifications } from '../../letters/read-notifications.ts';
import { deskEndpoint } from './desk-endpoint.ts';

/** `GET /api/desk/notifications`: what the person should hear of, `DeskNotification[]`, the newest first. */
export const getNotifications = deskEndpoint({
  path: '/notifications',
  method: 'get',
  input: z.object({}),
  answer: ({ req: { payload, i18n }, person }) => readNotifications({ payload, to: person.id, language: i18n.language, which: 'all' }),
});

/** `POST /api/desk/notifications/seen`: the person has seen these. */
export const postSeen = deskEndpoint({
  path: '/notifications/seen',
  method: 'post',
  input: z.object({ ids: z.array(z.string().max(100)).max(1000) }),
  answer: async ({ req, input }) => ({ seen: await markSeen(req, input.ids) }),
});
