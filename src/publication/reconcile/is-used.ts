import type { Payload, PayloadRequest } from 'payload';

/** True while some published record points to this work or file. */
export async function isUsed({
  payload,
  req,
  kind,
  id,
}: {
  payload: Payload;
  req: PayloadRequest;
  kind: string;
  id: string;
}): Promise<boolean> {
  const { docs } = await payload.db.find({
    collection: 'publications',
    where: { and: [{ uses: { equals: `${kind}/${id}` } }, { state: { equals: 'published' } }] },
    limit: 1,
    pagination: false,
    select: { key: true },
    req,
  });
  return docs.length > 0;
}
