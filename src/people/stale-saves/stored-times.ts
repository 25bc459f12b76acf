import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';

export interface Target {
  readonly req: PayloadRequest;
  readonly slug: string;
  /** Undefined for a global. */
  readonly id?: string;
}

/** `updatedAt` of the newest version: what reading the draft gives. Undefined where there is no version yet. */
export async function newestVersionTime({ req, slug, id }: Target): Promise<string | undefined> {
  const { db } = req.payload;
  const newest = { limit: 1, pagination: false, sort: '-updatedAt', select: { version: { updatedAt: true } }, req } as const;
  const { docs } =
    id === undefined
      ? await db.findGlobalVersions<{ updatedAt?: string }>({ ...newest, global: slug as GlobalSlug, where: { latest: { equals: true } } })
      : await db.findVersions<{ updatedAt?: string }>({
          ...newest,
          collection: slug as CollectionSlug,
          where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
        });
  const [version] = docs;
  return version?.version.updatedAt ?? version?.updatedAt;
}

/** `updatedAt` of the main document: what reading the published one gives. */
export async function publishedTime({ req, slug, id }: Target): Promise<string | undefined> {
  const { db } = req.payload;
  const found =
    id === undefined
      ? await db.findGlobal<{ updatedAt?: string }>({ slug: slug as GlobalSlug, req })
      : await db.findOne<{ id: string; updatedAt?: string }>({
          collection: slug as CollectionSlug,
          where: { id: { equals: id } },
          select: { updatedAt: true },
          req,
        });
  return found?.updatedAt;
}
