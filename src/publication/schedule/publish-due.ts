import type { CollectionSlug, Payload } from 'payload';
import { type Locale, locales } from '@/languages/locales.ts';
import { allSources } from '../project/source.ts';

export interface DuePublication {
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
  /** Why it could not be published; absent when it was. Its time stays set, and it is tried again. */
  readonly failure?: string;
}

/**
 * Publishes every language of every document whose own time has come. Payload's scheduler is not used, because it does
 * not keep to one language (traps, locales 8). Safe to repeat and to run on two servers: what is published has no time
 * set any more. Whether somebody may set a time is checked when it is set.
 */
export async function publishDue({ payload, now }: { payload: Payload; now: Date }): Promise<DuePublication[]> {
  const done: DuePublication[] = [];
  for (const source of allSources) {
    if (source.type !== 'collection' || source.publishes !== 'by-status') continue;
    for (const locale of locales) {
      const collection = source.kind as CollectionSlug;
      const { docs } = await payload.db.queryDrafts<{ id: string; deletedAt?: string | null }>({
        collection,
        locale,
        pagination: false,
        where: { 'version.publishOn': { less_than_equal: now.toISOString() } },
      });
      for (const { id, deletedAt } of docs) {
        if (deletedAt === undefined || deletedAt === null) done.push(await publishOne({ payload, kind: source.kind, id, locale }));
      }
    }
  }
  return done;
}

async function publishOne({
  payload,
  kind,
  id,
  locale,
}: {
  payload: Payload;
  kind: string;
  id: string;
  locale: Locale;
}): Promise<DuePublication> {
  try {
    // A job of the house, not of a person: the one who set the time had the right to publish.
    await payload.update({
      collection: kind as CollectionSlug,
      id,
      locale,
      data: { _status: 'published', publishOn: null } as object,
      depth: 0,
      overrideAccess: true,
    });
    return { kind, id, locale };
  } catch (error) {
    return { kind, id, locale, failure: error instanceof Error ? error.message : String(error) };
  }
}
