import type { BasePayload } from 'payload';

/** Every document, version and row by the name of where it is stored, in the order of ids; globals under `global/SLUG`. */
export type Contents = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What belongs to one run of a server and not to the content. */
const passing = ['payload-migrations', 'payload-locked-documents'];

/**
 * All that a database holds, in every language, as the adapter reads it: no hook, right or rule leaves anything out. Values
 * are as JSON has them.
 */
export async function allContents(payload: BasePayload): Promise<Contents> {
  const { db } = payload;
  const contents: Record<string, unknown[]> = {};
  const everything = { limit: 0, pagination: false, locale: 'all' } as const;
  for (const { slug, versions } of payload.config.collections) {
    if (passing.includes(slug)) continue;
    contents[slug] = (await db.find({ collection: slug, ...everything })).docs;
    if (versions) contents[`${slug}/versions`] = (await db.findVersions({ collection: slug, ...everything })).docs;
  }
  for (const { slug, versions } of payload.config.globals) {
    contents[`global/${slug}`] = [await db.findGlobal({ slug, locale: 'all' })];
    if (versions) contents[`global/${slug}/versions`] = (await db.findGlobalVersions({ global: slug, ...everything })).docs;
  }
  const plain = JSON.parse(JSON.stringify(contents)) as Record<string, Record<string, unknown>[]>;
  for (const rows of Object.values(plain)) rows.sort((one, other) => String(one['id']).localeCompare(String(other['id'])));
  return plain;
}
