import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { dumpFormat, extendedJson, type MongoConnection } from './mongodb-dump.ts';

/**
 * Writes everything that a MongoDB database holds into one file, readable by its owner only; documents pass one by one.
 * All are of one moment where the server can read so (a replica set of MongoDB 5 or newer), however long it takes up to
 * the five minutes that such a server remembers.
 *
 * @returns the number of documents
 */
export async function dumpMongoDb({ connection, file }: { connection: MongoConnection; file: string }): Promise<number> {
  const partial = `${file}.part`;
  const client = connection.getClient();
  const session = (await readsOneMoment(connection)) ? client.startSession({ snapshot: true }) : client.startSession();
  const json = extendedJson(connection);
  const collections = (await connection.listCollections()).map(({ name }) => name).filter((name) => !name.startsWith('system.'));
  let documents = 0;

  const lines = async function* () {
    yield `${JSON.stringify({ dump: dumpFormat, collections: collections.sort() })}\n`;
    for (const name of collections) {
      // Not promoted to JavaScript's numbers, so that each stays of the type it is stored as.
      const found = connection.collection(name).find({}, { session, promoteValues: false, promoteLongs: false, promoteBuffers: false });
      for await (const document of found) {
        documents += 1;
        yield `${json.stringify({ in: name, document })}\n`;
      }
    }
    yield `${JSON.stringify({ documents })}\n`;
  };
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(partial, { mode: 0o600, flush: true }));
  } finally {
    await session.endSession();
  }
  await rename(partial, file);
  return documents;
}

async function readsOneMoment(connection: MongoConnection): Promise<boolean> {
  const session = connection.getClient().startSession({ snapshot: true });
  try {
    await connection.collection('payload-migrations').findOne({}, { session });
    return true;
  } catch {
    // Not every server that speaks MongoDB's protocol knows such reads.
    return false;
  } finally {
    await session.endSession();
  }
}
