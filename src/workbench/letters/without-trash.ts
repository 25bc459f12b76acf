import type { PayloadRequest } from 'payload';
import type { NotificationRow } from './notification.ts';

/** Notifications whose document can be opened: one in the trash may come back, so what is about it is kept, and told nowhere meanwhile. */
export async function withoutTrash(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  rows: readonly NotificationRow[],
): Promise<readonly NotificationRow[]> {
  if (rows.length === 0) return rows;
  const { docs } = await req.payload.db.find<{ id: string; kind: string; document: string }>({
    collection: 'translations',
    where: { deleted: { equals: true } },
    select: { kind: true, document: true },
    pagination: false,
    req,
  });
  const trash = new Set(docs.map(({ kind, document }) => `${kind}/${document}`));
  return rows.filter(({ kind, document }) => !trash.has(`${kind}/${document}`));
}
