import { type CollectionSlug, type Endpoint, NotFound, UnauthorizedError } from 'payload';

/**
 * Takes the place of Payload's `DELETE /api/payload-preferences/:key`, which asks SQLite to delete by a column of a table that it does not join, and
 * so fails with 500 (3.90): looks for one's own preference first, and deletes it by its id.
 */
export const forgetPreference: Endpoint = {
  path: '/:key',
  method: 'delete',
  handler: async (req) => {
    const { user, payload } = req;
    if (user === null) throw new UnauthorizedError(req.t);
    const collection = 'payload-preferences' as CollectionSlug;
    const key = req.routeParams?.['key'];
    const where = {
      and: [{ key: { equals: key } }, { 'user.value': { equals: user.id } }, { 'user.relationTo': { equals: user.collection } }],
    };
    const { docs } = await payload.db.find<{ id: string }>({ collection, req, where, limit: 1, pagination: false });
    const [found] = docs;
    if (found === undefined) throw new NotFound(req.t);
    await payload.db.deleteOne({ collection, req, where: { id: { equals: found.id } } });
    return Response.json({ ...found, message: req.t('general:deletedSuccessfully') });
  },
};
