import type { CollectionAfterDeleteHook } from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';

/** Somebody who is removed has no translations any more, which the board would go on counting on, and no news. */
export const forgetPerson: HookStep = { collection: ({ slug }) => (slug === 'users' ? { afterDelete: [takeWorkAway] } : undefined) };

const takeWorkAway: CollectionAfterDeleteHook = async ({ id, req }) => {
  const person = String(id);
  const data = { assigneeId: null, assigneeName: null, assignedBy: null, due: null };
  await req.payload.db.updateMany({ collection: 'translations', where: { assigneeId: { equals: person } }, data, req });
  await req.payload.db.deleteMany({ collection: 'notifications', where: { to: { equals: person } }, req });
};
