import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Environment } from '../environment.ts';
import { tryFolder } from '../uploads/folder-trouble.ts';
import { apartFrom } from './apart-from.ts';
import { dataFolderId } from './data-folder-id.ts';
import { serverKey, serverRow, type ServerRow } from './server-row.ts';

interface HeartbeatInput {
  readonly payload: Payload;
  readonly environment: Pick<Environment, 'dataDir' | 's3'>;
  /** Milliseconds. */
  readonly every?: number;
  readonly signal: AbortSignal;
}

/** Rows of servers that ended without taking theirs along. */
const forgottenAfter = 24 * 60 * 60 * 1000;

/**
 * Writes one row for this server and, where uploads lie in a folder, one byte there, for as long as it lives. That is how it is noticed, without
 * anybody's save, that writing fails and that it works again (the adapter and `tryFolder` put it on record and tell), and how servers see each other:
 * one whose uploads another would not find is told of in one line. That is a warning and no reason to stop: a server that has just been replaced
 * looks the same for a minute. One process of a server does this, the back.
 *
 * @returns when the first beat is done; the rest goes on until `signal`
 */
export async function keepHeartbeat({ payload, environment, every = 10_000, signal }: HeartbeatInput): Promise<void> {
  const { dataDir, s3 } = environment;
  const own: Omit<ServerRow, 'at'> = {
    id: randomUUID(),
    host: hostname(),
    pid: process.pid,
    dataFolder: await dataFolderId(dataDir),
    uploads: s3 === undefined ? 'folder' : 'bucket',
  };
  const told = new Set<string>();

  const beat = async (): Promise<void> => {
    if (own.uploads === 'folder') await tryFolder({ folder: join(dataDir, 'media'), payload, bytes: 1 });
    const row = { ...own, at: new Date().toISOString() };
    await payload.kv.set(serverKey(own.id), row);
    for (const other of apartFrom(row, await rowsOf(payload), new Date())) {
      if (told.has(other.id)) continue;
      told.add(other.id);
      payload.logger.warn(
        `Another server (${other.host}, process ${String(other.pid)}) works on the same database with another place for uploads: a file uploaded ` +
          'through one is missing on the other. Give all servers one S3_BUCKET, or one DATA_DIR that they share.',
      );
    }
  };
  const quietly = () => beat().catch(() => undefined); // what fails was told by whoever failed

  await quietly();
  void (async () => {
    for (;;) {
      await pause(every, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted) break;
      await quietly();
    }
    await payload.kv.delete(serverKey(own.id)).catch(() => undefined);
  })();
}

async function rowsOf(payload: Payload): Promise<readonly ServerRow[]> {
  const keys = (await payload.kv.keys()).filter((key) => key.startsWith(serverKey('')));
  const rows = await Promise.all(keys.map(async (key) => ({ key, row: serverRow.safeParse(await payload.kv.get(key)) })));
  const known = rows.flatMap(({ row }) => (row.success ? [row.data] : []));
  for (const { id, at } of known) if (Date.now() - Date.parse(at) > forgottenAfter) await payload.kv.delete(serverKey(id));
  return known;
}
