import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import type { Values } from '@/content/shape/rows.ts';

interface Wanted {
  readonly req: PayloadRequest;
  readonly slug: string;
  /** Undefined for a global. */
  readonly id?: string;
  /** Milliseconds since 1970: `updatedAt` of the copy. */
  readonly times: readonly number[];
}

/** The version of a document with one of these times, all languages in it; undefined where it is not kept any more. */
export async function baseCopy({ req, slug, id, times }: Wanted): Promise<Values | undefined> {
  const moments = times.filter((time) => !Number.isNaN(time)).map((time) => new Date(time).toISOString());
  if (moments.length === 0) return undefined;
  const isThen = { 'version.updatedAt': { in: moments } };
  const { db } = req.payload;
  const paging = { limit: 1, pagination: false, req } as const;
  const { docs } =
    id === undefined
      ? await db.findGlobalVersions<Values>({ global: slug as GlobalSlug, where: isThen, ...paging })
      : await db.findVersions<Values>({
          collection: slug as CollectionSlug,
          where: { and: [{ parent: { equals: id } }, isThen] },
          ...paging,
        });
  return docs[0]?.version;
}
