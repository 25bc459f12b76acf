import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { BasePayload } from 'payload';

/** Documents of this collection are written by nobody but the adapter; see `write-lock.ts`. */
export const locksCollection = 'write-locks';

/** Names of the MongoDB collections that the code asks for, sorted. */
export function mongoCollections(payload: BasePayload): string[] {
  const { connection } = payload.db as unknown as MongooseAdapter;
  const names = Object.values(connection.models).map((model) => model.collection.collectionName);
  return [...new Set([...names, locksCollection])].sort();
}
