import type { CollectionConfig } from 'payload';

/** Somebody who is removed has no translations any more, which the board would go on counting on, and no news. */
export function forgetPerson(users: CollectionConfig): CollectionConfig {
  const hooks = users.hooks ?? {};
  return {
    ...users,
    hooks: {
      ...hooks,
      afterDelete: [
        ...(hooks.afterDelete ?? []),
        async ({ id, req }) => {
          const person = String(id);
          const data = { assigneeId: null, assigneeName: null, assignedBy: null, due: null };
          await req.payload.db.updateMany({ collection: 'translations', where: { assigneeId: { equals: person } }, data, req });
          await req.payload.db.deleteMany({ collection: 'notifications', where: { to: { equals: person } }, req });
        },
      ],
    },
  };
}
