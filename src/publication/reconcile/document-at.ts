import type { CollectionSlug, GlobalSlug, PayloadRequest, TypeWithVersion, Where } from 'payload';
import type { StoredValues } from './merge-published-locale.ts';

export type StoredVersion = TypeWithVersion<StoredValues> & { readonly snapshot?: boolean };

/** A document as the database holds it, in the transaction of a request: past hooks and rights, in all languages. */
export interface DocumentAt {
  /** The main document; undefined where there is none. */
  read(): Promise<StoredValues | undefined>;
  write(values: StoredValues): Promise<void>;
  /** The newest version. */
  newest(): Promise<StoredVersion | undefined>;
  /** Versions saved at this time or later (ISO 8601), the newest first. */
  versionsSince(time: string): Promise<readonly StoredVersion[]>;
  writeVersion(version: StoredVersion): Promise<void>;
}

type Place = { readonly req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest> } & (
  { readonly collection: string; readonly id: string } | { readonly global: string }
);

export function documentAt(place: Place): DocumentAt {
  const { req } = place;
  const { db } = req.payload;
  const one = { limit: 1, pagination: false, sort: '-updatedAt', req } as const;
  const newest = { limit: 10, pagination: false, sort: '-updatedAt', req } as const;
  const since = (time: string): Where => ({ updatedAt: { greater_than_equal: time } });
  const data = ({ version, latest, createdAt, updatedAt, parent }: StoredVersion & { latest?: boolean }) => ({
    version,
    createdAt,
    updatedAt,
    // A global's version has no parent; a field that is not there must not be written as one that is empty.
    ...Object.fromEntries(Object.entries({ latest, parent }).filter(([, value]) => value !== undefined)),
  });

  if ('global' in place) {
    const global = place.global as GlobalSlug;
    return {
      read: async () => values(await db.findGlobal({ slug: global, req })),
      write: async (written) => {
        await db.updateGlobal({ slug: global, data: { ...written }, req });
      },
      newest: async () => (await db.findGlobalVersions<StoredValues>({ ...one, global })).docs[0],
      versionsSince: async (time) => (await db.findGlobalVersions<StoredValues>({ ...newest, global, where: since(time) })).docs,
      writeVersion: async (version) => {
        await db.updateGlobalVersion({ id: version.id, global, versionData: data(version), req, returning: false });
      },
    };
  }
  const { id } = place;
  const collection = place.collection as CollectionSlug;
  return {
    read: async () => values(await db.findOne({ collection, where: { id: { equals: id } }, req })),
    write: async (written) => {
      await db.updateOne({ collection, id, data: { ...written }, req, returning: false });
    },
    newest: async () => (await db.findVersions<StoredValues>({ ...one, collection, where: { parent: { equals: id } } })).docs[0],
    versionsSince: async (time) => {
      const where: Where = { and: [{ parent: { equals: id } }, since(time)] };
      return (await db.findVersions<StoredValues>({ ...newest, collection, where })).docs;
    },
    writeVersion: async (version) => {
      await db.updateVersion({ id: version.id, collection, versionData: data(version), req, returning: false });
    },
  };
}

function values(found: unknown): StoredValues | undefined {
  return typeof found === 'object' && found !== null && Object.keys(found).length > 0 ? { ...found } : undefined;
}
