import type { PayloadRequest } from 'payload';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { storedAt } from './stored-at.ts';

/** The number of comments that are not resolved, by passage. */
export async function openComments(req: PayloadRequest, { kind, id, locale }: Ledger): Promise<ReadonlyMap<string, number>> {
  const { docs } = await req.payload.db.find<{ id: string; passage: string }>({
    collection: 'passage-comments',
    where: { and: [...storedAt({ kind: kind.kind, id, locale }), { resolved: { not_equals: true } }] },
    select: { passage: true },
    pagination: false,
    req,
  });
  const counts = new Map<string, number>();
  for (const { passage } of docs) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  return counts;
}
