import type { Payload, PayloadRequest } from 'payload';

/**
 * The memory's next number. Writers hold the database's right to write from the first statement of their transaction on
 * (`operations/database`), so that numbers grow in the order of the commits and no server that follows them passes one by.
 * Tombstones stay, so that a number is never given twice. Only inside a transaction.
 */
export async function nextSeq({ payload, req }: { payload: Payload; req: Partial<PayloadRequest> }): Promise<number> {
  const { docs } = await payload.db.find<{ seq: number }>({
    collection: 'memory-units',
    sort: '-seq',
    limit: 1,
    pagination: false,
    select: { seq: true },
    req,
  });
  return (docs[0]?.seq ?? 0) + 1;
}
