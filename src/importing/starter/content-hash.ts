import { createHash } from 'node:crypto';
import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload';

/** What changes without anybody editing the content. */
const derived: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'publishedIn', 'publishedAt', 'modifiedAt', '_status', 'publishOn', 'unpublishOn', 'globalType']);

interface Stored {
  readonly payload: Payload;
  readonly req?: PayloadRequest | undefined;
}

/** A hash of a document's newest text in all languages, or undefined when it is gone. */
export async function documentHash({ payload, req, collection, id }: Stored & { readonly collection: string; readonly id: string }): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    locale: 'all',
    draft: collection !== 'references',
    depth: 0,
    limit: 1,
    pagination: false,
    ...(req === undefined ? {} : { req }),
  });
  return docs[0] === undefined ? undefined : hashOf(docs[0]);
}

/** The same for a global. */
export async function globalHash({ payload, slug }: Stored & { readonly slug: string }): Promise<string> {
  return hashOf(await payload.findGlobal({ slug: slug as GlobalSlug, locale: 'all', draft: true, depth: 0 }));
}

/** Stable over the order of keys and over what a database leaves out or writes as null. */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(normal(value, true) ?? null))
    .digest('hex');
}

function normal(value: unknown, top: boolean): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((entry) => normal(entry, false) ?? null);
  if (typeof value !== 'object' || value === null) return value === null || value === '' || value === false ? undefined : value;
  const entries = Object.entries(value)
    .filter(([name]) => !(top && derived.has(name)))
    .map(([name, inner]) => [name, normal(inner, false)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
