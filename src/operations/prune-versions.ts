import { createLocalReq, type CollectionSlug, type GlobalSlug, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { globals, kinds } from '@/content/kinds.ts';
import { type StoredVersion, versionsToDrop } from './versions-to-drop.ts';

/** A document of a collection, or a global: what has versions. */
type Owner = { readonly collection: CollectionSlug; readonly id: string } | { readonly global: GlobalSlug };

interface Row {
  readonly id: string | number;
  readonly latest?: boolean | null;
  readonly version: StoredVersion['content'];
}

/**
 * Removes old versions of every document: `versionsToDrop` says which. Payload could limit versions by itself, but then
 * every save reads all of them (traps, speed). One short transaction per document, so that editors wait for nothing;
 * safe to repeat and to run on several servers.
 * @returns how many versions were removed
 */
export async function pruneVersions({ payload, keep }: { payload: Payload; keep: number }): Promise<number> {
  let removed = 0;
  for (const { collection } of kinds) {
    if (!collection.versions) continue;
    const slug = collection.slug as CollectionSlug;
    for (const id of await idsOf(payload, slug)) removed += await pruneOne({ payload, keep, owner: { collection: slug, id } });
  }
  for (const { slug } of globals) removed += await pruneOne({ payload, keep, owner: { global: slug as GlobalSlug } });
  return removed;
}

async function idsOf(payload: Payload, collection: CollectionSlug): Promise<readonly string[]> {
  const { docs } = await payload.find({ collection, pagination: false, limit: 0, depth: 0, select: {}, trash: true });
  return docs.map(({ id }) => id);
}

async function pruneOne({ payload, keep, owner }: { payload: Payload; keep: number; owner: Owner }): Promise<number> {
  const req = await createLocalReq({}, payload);
  if ('collection' in owner && (await versionCount({ payload, owner, req })) <= keep) return 0;
  const ids = versionsToDrop((await rowsOf({ payload, owner, req })).map(asStored), keep);
  if (ids.length === 0) return 0;
  const target = 'collection' in owner ? { collection: owner.collection } : { globalSlug: owner.global };
  await inTransaction(req, () => payload.db.deleteVersions({ ...target, req, where: { id: { in: [...ids] } } }));
  return ids.length;
}

async function versionCount({
  payload,
  owner,
  req,
}: {
  payload: Payload;
  owner: { collection: CollectionSlug; id: string };
  req: PayloadRequest;
}) {
  return (await payload.db.countVersions({ collection: owner.collection, req, where: { parent: { equals: owner.id } } })).totalDocs;
}

async function rowsOf({ payload, owner, req }: { payload: Payload; owner: Owner; req: PayloadRequest }): Promise<readonly Row[]> {
  const reading = { limit: 0, pagination: false, sort: '-updatedAt', locale: 'all', req };
  const { docs } =
    'collection' in owner
      ? await payload.db.findVersions({ ...reading, collection: owner.collection, where: { parent: { equals: owner.id } } })
      : await payload.db.findGlobalVersions({ ...reading, global: owner.global });
  return docs;
}

function asStored({ id, latest, version }: Row): StoredVersion {
  return { id: String(id), latest: latest === true, content: version };
}
