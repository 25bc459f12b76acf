import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';

/** Where something is due, and since when it may be. */
interface Due {
  readonly payload: Payload;
  readonly collection: CollectionSlug;
  readonly locale: Locale;
  readonly now: Date;
  /** Looks at this document only. */
  readonly id?: string;
  readonly req?: PayloadRequest;
}

interface DueDocument {
  readonly id: string;
  readonly updatedAt: string;
  readonly deletedAt?: string | null;
}

/** The documents whose newest draft has a time in this language that has come; those in the trash wait there. */
export async function dueDocuments(
  field: 'publishOn' | 'unpublishOn',
  { payload, collection, locale, now, id, req }: Due,
): Promise<DueDocument[]> {
  const { docs } = await payload.db.queryDrafts<DueDocument>({
    collection,
    locale,
    pagination: false,
    where: {
      [`version.${field}`]: { less_than_equal: now.toISOString() },
      ...(id === undefined ? {} : { parent: { equals: id } }),
    },
    ...(req === undefined ? {} : { req }),
  });
  return docs.filter(({ deletedAt }) => deletedAt === undefined || deletedAt === null);
}
