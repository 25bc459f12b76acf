import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runStorm } from '../storm/run-storm.ts';
import { freePort } from '../support/free-port.ts';

const folder = await mkdtemp(join(tmpdir(), 'cop-cms-storm-'));
const kills = 10;

afterAll(() => rm(folder, { recursive: true, force: true }));

// A sample on SQLite; `npm run storm` does the whole, on MongoDB too.
it('front and back are killed ten times while editors publish: nothing acknowledged is lost, the feed is whole, no process is left', async () => {
  const report = await runStorm({
    dataDir: folder,
    environment: { PORT: String(await freePort()), STARTER_CONTENT: 'no' },
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
}, 600_000);
