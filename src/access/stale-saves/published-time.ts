import type { CollectionSlug, PayloadRequest } from 'payload';

export interface Target {
  readonly req: PayloadRequest;
  readonly slug: string;
  /** Undefined for a global. */
  readonly id?: string;
}

/** `updatedAt` of the main document: what reading the published one gives. */
export async function publishedTime({ req, slug, id }: Target): Promise<string | undefined> {
  const { db } = req.payload;
  const found =
    id === undefined
      ? await db.findGlobal<{ updatedAt?: string }>({ slug, req })
      : await db.findOne<{ id: string; updatedAt?: string }>({
          collection: slug as CollectionSlug,
          where: { id: { equals: id } },
          select: { updatedAt: true },
          req,
        });
  return found?.updatedAt;
}
