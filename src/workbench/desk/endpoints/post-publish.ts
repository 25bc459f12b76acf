import { z } from 'zod';
import { message } from '@/languages/label.ts';
import { localeName } from '@/access/documents/refuse.ts';
import { heldElsewhere } from '@/translation/gate/held-elsewhere.ts';
import type { Blocked, Published } from '../desk-contract.ts';
import { publishTranslation } from '../publish-translation.ts';
import { noStore } from './desk-endpoint.ts';
import { placeEndpoint } from './place-endpoint.ts';

/** `POST /api/desk/:kind/:id/:locale/publish`: the language's draft becomes public, `Published`, or 422 `Blocked` with what stands against it. */
export const postPublish = placeEndpoint({
  name: 'publish',
  method: 'post',
  input: z.object({ reason: z.string().trim().min(1).max(2000).optional() }),
  answer: async ({ req, user, place, input: { reason } }) => {
    const obstacles = await publishTranslation({ req, user, place, reason });
    if (obstacles.length === 0) return { published: true } satisfies Published;
    const values = { language: localeName(req, place.locale), count: obstacles.length };
    const errors = [{ message: message(req.i18n.language, 'desk.error.blocked', values), data: { code: 'blocked' } }] as const;
    // Whoever may publish, which was asked before the checks, may also give a reason; not for what is refused whatever they say.
    const mayOverride = !obstacles.some(({ findings }) => findings.some(({ check }) => heldElsewhere.has(check)));
    const body: Blocked = { errors, passages: obstacles, mayOverride };
    return Response.json(body, { status: 422, headers: noStore });
  },
});
