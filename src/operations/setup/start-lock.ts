import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { Payload } from 'payload';
import { locksCollection } from '../database/mongo-collections.ts';

/** What one of several starting servers holds, before there is any table. A mark is whatever the holder wrote last; it differs each time. */
export interface StartLock {
  /** @returns false when somebody has it */
  take(mark: string): Promise<boolean>;
  /** The holder's last mark; undefined when nobody has it. */
  seen(): Promise<string | undefined>;
  /** Writes a new mark over the one given, as long as that is the last. */
  replace(seen: string, mark: string): Promise<boolean>;
  release(mark: string): Promise<void>;
}

/** In MongoDB one document beside the lock of writers. */
export function mongoStartLock(payload: Payload): StartLock {
  const { connection } = payload.db as unknown as MongooseAdapter;
  const collection = connection.collection<{ _id: string; mark: string }>(locksCollection);
  const _id = 'start';
  return {
    take: async (mark) =>
      collection.insertOne({ _id, mark }).then(
        () => true,
        (error: unknown) => {
          if ((error as { readonly code?: unknown }).code === 11_000) return false;
          throw error;
        },
      ),
    seen: async () => (await collection.findOne({ _id }))?.mark,
    replace: async (seen, mark) => (await collection.updateOne({ _id, mark: seen }, { $set: { mark } })).modifiedCount === 1,
    release: async (mark) => {
      await collection.deleteOne({ _id, mark });
    },
  };
}

/** For SQLite a file beside the database's: whoever shares the one shares the other. */
export function fileStartLock(database: string): StartLock {
  const path = `${database}.starting`;
  const seen = async () => readFile(path, 'utf8').catch(() => undefined);
  const write = async (mark: string, flag: string) => writeFile(path, mark, { flag });
  return {
    take: async (mark) =>
      write(mark, 'wx').then(
        () => true,
        (error: unknown) => {
          if ((error as { readonly code?: unknown }).code === 'EEXIST') return false;
          throw error;
        },
      ),
    seen,
    async replace(last, mark) {
      if ((await seen()) !== last) return false;
      const next = `${path}.${mark}`;
      await writeFile(next, mark);
      await rename(next, path);
      return (await seen()) === mark;
    },
    async release(mark) {
      if ((await seen()) === mark) await rm(path, { force: true });
    },
  };
}
