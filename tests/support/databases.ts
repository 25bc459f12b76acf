import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { Plugin } from 'payload';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { type House, openHouse } from './house.ts';

export const databases = ['sqlite', 'mongodb'] as const;

export type Database = (typeof databases)[number];

interface Options {
  /** Applied after those of the composition root. */
  readonly plugins?: readonly Plugin[];
  /** Only where the promise itself is about one of them, for example a query plan. */
  readonly only?: Database;
}

/**
 * A suite run on both databases, each time with an empty one of its own.
 *
 * @example
 * describeOnBothDatabases('a saved chapter', (house) => {
 *   it('is found', async () => {
 *     const chapter = await house.payload.create({ collection: 'chapters', data: { title: 'One' } });
 *   });
 * });
 */
export function describeOnBothDatabases(title: string, suite: (house: House) => void, options: Options = {}): void {
  for (const database of databases) {
    if (options.only !== undefined && options.only !== database) continue;
    const mongodb = inject('mongodb');
    const missing = database === 'mongodb' && 'missing' in mongodb;
    describe.skipIf(missing)(`${title} on ${database}`, () => {
      let house: House | undefined;
      let remove: () => Promise<void> = () => Promise.resolve();
      beforeAll(async () => {
        const place = await freshDatabase(database);
        remove = place.remove;
        house = await openHouse({ database, databaseUri: place.databaseUri, plugins: options.plugins ?? [] });
      });
      afterAll(async () => {
        await house?.close();
        await remove();
      });
      suite(
        new Proxy({} as House, {
          get: (_, key) => {
            if (house === undefined) throw new Error('The database is open inside it(), beforeAll() and the like only.');
            return Reflect.get(house, key) as unknown;
          },
        }),
      );
    });
  }
}

let suites = 0;

/** The address of an empty database that nobody else uses. */
async function freshDatabase(database: Database): Promise<{ databaseUri: string; remove: () => Promise<void> }> {
  if (database === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'cop-cms-suite-'));
    await copyFile(inject('sqliteTemplate'), join(folder, 'cms.db'));
    return { databaseUri: `file:${join(folder, 'cms.db')}`, remove: () => rm(folder, { recursive: true, force: true }) };
  }
  const server = inject('mongodb');
  if ('missing' in server) throw new Error(server.missing);
  suites += 1;
  return { databaseUri: `${server.address}/suite_${process.pid}_${threadId}_${suites}?${server.query}`, remove: () => Promise.resolve() };
}
