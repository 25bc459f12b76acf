import type { PayloadRequest } from 'payload';

/** Marks notifications of the person of the request as seen; ids of others' are passed over. @returns how many there were to mark */
export async function markSeen(req: PayloadRequest, ids: readonly string[]): Promise<number> {
  const own = { and: [{ to: { equals: String(req.user?.id) } }, { seenAt: { exists: false } }] };
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'notifications',
    where: own,
    select: { to: true },
    pagination: false,
    req,
  });
  const marked = docs.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
  if (marked.length === 0) return 0;
  const where = { id: { in: marked } };
  await req.payload.db.updateMany({ collection: 'notifications', where, data: { seenAt: new Date().toISOString() }, req });
  return marked.length;
}
