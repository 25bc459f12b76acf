import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { ConfigurationError } from '../configuration-error.ts';
import { dumpHead, dumpTail, extendedJson, type MongoConnection } from './mongodb-dump.ts';

const line = z.object({ in: z.string(), document: z.record(z.string(), z.unknown()) });

/** Documents written at once; a chapter with all its languages has some hundred kilobytes. */
const batchSize = 50;

/**
 * Puts a dump in place of what a MongoDB database holds. The whole file is read once before anything is removed. Indexes are
 * made by whichever version opens the database next.
 * @returns the number of documents
 * @throws ConfigurationError when the file is no whole dump
 */
export async function restoreMongoDb({ connection, file }: { connection: MongoConnection; file: string }): Promise<number> {
  const { collections } = await readThrough(file);
  const json = extendedJson(connection);
  for (const { name } of await connection.listCollections()) if (!name.startsWith('system.')) await connection.dropCollection(name);
  for (const name of collections) await connection.createCollection(name);

  let documents = 0;
  let batch: { readonly name: string; readonly waiting: Record<string, unknown>[] } = { name: '', waiting: [] };
  const write = async () => {
    if (batch.waiting.length > 0) await connection.collection(batch.name).insertMany(batch.waiting);
    documents += batch.waiting.length;
  };
  for await (const text of linesOf(file)) {
    const parsed = line.safeParse(json.parse(text));
    if (!parsed.success) continue; // the first and the last line, which were read before
    if (parsed.data.in !== batch.name || batch.waiting.length >= batchSize) {
      await write();
      batch = { name: parsed.data.in, waiting: [] };
    }
    batch.waiting.push(parsed.data.document);
  }
  await write();
  return documents;
}

/** @throws ConfigurationError */
async function readThrough(file: string): Promise<z.infer<typeof dumpHead>> {
  let [first, last, count] = ['', '', 0];
  try {
    for await (const text of linesOf(file)) {
      if (count === 0) first = text;
      [last, count] = [text, count + 1];
    }
  } catch (error) {
    throw new ConfigurationError(`${file} cannot be read (${error instanceof Error ? error.message : String(error)}): use another backup`);
  }
  const head = dumpHead.safeParse(asJson(first));
  const tail = dumpTail.safeParse(asJson(last));
  if (!head.success) throw new ConfigurationError(`${file} is no dump that "npm run cms -- backup" makes`);
  if (!tail.success || tail.data.documents !== count - 2) throw new ConfigurationError(`${file} ends too early: use another backup`);
  return head.data;
}

function linesOf(file: string): AsyncIterable<string> {
  const unpacked = createGunzip();
  const source = createReadStream(file);
  source.once('error', (error) => unpacked.destroy(error));
  return createInterface({ input: source.pipe(unpacked), crlfDelay: Infinity });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
