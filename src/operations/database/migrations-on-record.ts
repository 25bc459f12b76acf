import type { Payload, PayloadRequest } from 'payload';

/** A migration that a database has run. */
export interface Applied {
  readonly name: string;
  /** Counts the times that migrations were run; -1 stands for a development push. */
  readonly batch: number;
}

/** What a database has on record, nothing for one in which nothing was ever made. */
export async function migrationsOnRecord(payload: Payload, req?: PayloadRequest): Promise<readonly Applied[]> {
  try {
    // The adapter itself: Payload's operation would end the request's transaction where there is no table.
    const { docs } = await payload.db.find<{ name?: string; batch?: number }>({
      collection: 'payload-migrations',
      limit: 0,
      pagination: false,
      ...(req === undefined ? {} : { req }),
    });
    return docs.map(({ name, batch }) => ({ name: name ?? '', batch: batch ?? 0 }));
  } catch (error) {
    // A database in which nothing was ever made has no table to read.
    if (/no such table/i.test(`${String(error)} ${error instanceof Error ? String(error.cause) : ''}`)) return [];
    throw error;
  }
}
