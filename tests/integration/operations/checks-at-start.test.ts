import { createServer, type RequestListener } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { keepHeartbeat } from '@/operations/servers/keep-heartbeat.ts';
import { checkBucket } from '@/operations/setup/check-bucket.ts';
import { checkDatabase } from '@/operations/setup/check-database.ts';
import { mongoStartLock } from '@/operations/setup/start-lock.ts';
import { waitForDatabase } from '@/operations/setup/wait-for-database.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { logOf } from '../../support/log-of.ts';
import { freePort, startSecantus } from '../../support/secantus.ts';

const mongodb = inject('mongodb');

describe.skipIf('missing' in mongodb)('a MongoDB', () => {
  const address = 'missing' in mongodb ? '' : mongodb.address;
  const host = address.replace('mongodb://', '');

  it('under another replica set’s name is told in one line with the right one', async () => {
    await expect(checkDatabase(`${address}/cms?replicaSet=rs7`)).rejects.toThrow(
      new RegExp(`^DATABASE_URI: the replica set at ${host} is called \\w+, not rs7: write replicaSet=\\w+$`),
    );
  });

  it('under its own name is right', async () => {
    await checkDatabase(`${address}/cms?${'missing' in mongodb ? '' : mongodb.query}`);
  });

  it('that is not up yet is waited for, and this is said once', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'late-'));
    const port = await freePort();
    const said: string[] = [];
    const waiting = waitForDatabase({
      uri: `mongodb://127.0.0.1:${String(port)}/cms?replicaSet=secantus`,
      patience: 50_000,
      say: (line) => said.push(line),
    });
    await pause(1_200);
    const server = await startSecantus(folder, { port });
    await waiting;
    expect(said).toEqual([
      `  waiting up to 50 s for the database (DATABASE_URI: no MongoDB answers at 127.0.0.1:${String(port)}: start it there, or correct the address) …`,
    ]);
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });
});

describe('a bucket', () => {
  /** As much of S3 as the question needs. */
  const bucketThat = async (answers: RequestListener, run: (endpoint: string) => Promise<void>) => {
    const server = createServer(answers).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    await run(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
    server.closeAllConnections();
    server.close();
  };
  const settings = (endpoint: string) => ({
    ...{ bucket: 'media', region: 'eu-central-1', endpoint },
    credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
  });

  it('that is there and open to us is right', async () => {
    const asked: string[] = [];
    await bucketThat(
      (request, response) => {
        asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
        response.writeHead(200).end();
      },
      (endpoint) => checkBucket(settings(endpoint)),
    );
    expect(asked).toEqual(['HEAD /media/']);
  });

  it.each([
    [404, (at: string) => `S3_BUCKET: there is no bucket "media" at ${at}: make it there, or correct the name`],
    [
      403,
      (at: string) =>
        `S3_ACCESS_KEY_ID: ${at} does not let these keys use the bucket "media": correct them or S3_SECRET_ACCESS_KEY, or give them the right`,
    ],
  ])('that answers %i is told in one line', async (status, line) => {
    await bucketThat(
      (_, response) => {
        response.writeHead(status).end();
      },
      async (endpoint) => {
        await expect(checkBucket(settings(endpoint))).rejects.toThrow(line(endpoint));
      },
    );
  });

  it('where nothing answers is told in one line', async () => {
    const endpoint = `http://127.0.0.1:${String(await freePort())}`;
    await expect(checkBucket(settings(endpoint))).rejects.toThrow(`S3_ENDPOINT: nothing that keeps buckets answers at ${endpoint}`);
  });
});

const log = logOf();

describeOnBothDatabases(
  'two servers on one database with a folder each for uploads',
  (house) => {
    it('are told of each other, once', async () => {
      log.lines.length = 0;
      const folders = await Promise.all(['a', 'b'].map((name) => mkdtemp(join(tmpdir(), `server-${name}-`))));
      const end = new AbortController();
      for (const dataDir of folders)
        await keepHeartbeat({ payload: house.payload, environment: { dataDir, s3: undefined }, every: 50, signal: end.signal });
      await pause(400);
      end.abort();
      const lines = log.lines.map((line) => (JSON.parse(line) as { msg: string }).msg).filter((line) => line.startsWith('Another server'));
      // One line from each of the two.
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(
        /^Another server \(.+, process \d+\) works on the same database with another place for uploads: .*Give all servers one S3_BUCKET, or one DATA_DIR that they share\.$/,
      );
    });
  },
  { plugins: [log.plugin] },
);

describeOnBothDatabases(
  'the lock of servers that start on one MongoDB',
  (house) => {
    it('is had by one, and given up by its holder alone', async () => {
      const lock = mongoStartLock(house.payload);
      expect(await lock.take('a')).toBe(true);
      expect(await lock.take('b')).toBe(false);
      expect(await lock.replace('x', 'b')).toBe(false);
      expect(await lock.replace('a', 'a2')).toBe(true);
      await lock.release('a');
      expect(await lock.seen()).toBe('a2');
      await lock.release('a2');
      expect(await lock.seen()).toBeUndefined();
    });
  },
  { only: 'mongodb' },
);
