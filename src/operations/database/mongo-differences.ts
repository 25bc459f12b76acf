import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BasePayload } from 'payload';
import { mongoCollections } from './mongo-collections.ts';

type Keys = Readonly<Record<string, unknown>>;

/**
 * Where a MongoDB database is not what the code asks for. It has no columns to compare, and collections and indexes that are
 * missing are made when it is opened; what remains is a unique index of another version, which refuses what should be stored.
 */
export async function mongoDifferences(payload: BasePayload): Promise<readonly string[]> {
  const { connection } = payload.db as unknown as MongooseAdapter;
  const existing = new Set((await connection.listCollections()).map(({ name }) => name));
  const wanted = new Map<string, Set<string>>();
  for (const model of Object.values(connection.models)) {
    const name = model.collection.collectionName;
    const keys = wanted.get(name) ?? new Set<string>();
    wanted.set(name, keys);
    for (const [each] of model.schema.indexes()) keys.add(JSON.stringify(each));
  }
  const found = await Promise.all(
    mongoCollections(payload).map(async (name) => {
      if (!existing.has(name)) return [`collection ${name} is missing`];
      const indexes = await connection.collection(name).listIndexes().toArray();
      const foreign = indexes.filter(
        ({ key, unique }: { key: Keys; unique?: boolean }) => unique === true && wanted.get(name)?.has(JSON.stringify(key)) === false,
      );
      return foreign.map(({ name: index }) => `unique index ${String(index)} of ${name} is not expected`);
    }),
  );
  return found.flat();
}
