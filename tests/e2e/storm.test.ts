import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runStorm } from '../storm/run-storm.ts';
import { freePort, startSecantus } from '../support/secantus.ts';

const folder = await mkdtemp(join(tmpdir(), 'cop-cms-storm-'));
const mongodb = await startSecantus(join(folder, 'mongodb'));
if ('missing' in mongodb.found) {
  console.warn(`\n!! The storm on MongoDB: skipped. ${mongodb.found.missing}\n`);
  if (process.env['CI']) throw new Error(mongodb.found.missing);
}
const mongodbUri = 'missing' in mongodb.found ? undefined : `${mongodb.found.address}/storm?${mongodb.found.query}`;

afterAll(async () => {
  await mongodb.stop();
  await rm(folder, { recursive: true, force: true });
});

const storms = [
  { name: 'SQLite', kills: 10, environment: {}, isMissing: false },
  {
    name: 'MongoDB',
    kills: 3,
    environment: { DATABASE_URI: mongodbUri ?? '', MONGODB_JOIN_AGGREGATIONS: 'off' },
    isMissing: mongodbUri === undefined,
  },
];

describe.each(storms)(
  'front and back killed again and again while editors publish, on $name',
  ({ name, kills, environment, isMissing }) => {
    it.skipIf(isMissing)(
      'nothing acknowledged is lost, the feed is whole, rebuilds write nothing, no process is left',
      async () => {
        const report = await runStorm({
          dataDir: join(folder, name),
          environment: { ...environment, PORT: String(await freePort()), STARTER_CONTENT: 'no' },
          kills,
          seed: 9,
          say: () => undefined,
        });
        expect(report.losses).toEqual([]);
        expect(report.feed).toEqual([]);
        expect(report.rebuilt).toEqual([]);
        expect(report.disorder).toEqual([]);
        expect(report.killed.front + report.killed.back).toBe(kills);
        // Otherwise the storm proved nothing.
        expect(report.logbook.acknowledged).toBeGreaterThan(kills);
        expect(report.entries).toBeGreaterThan(0);
      },
      600_000,
    );
  },
);
