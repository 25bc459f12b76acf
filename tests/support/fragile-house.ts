import { mkdtemp, copyFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Database } from './databases.ts';
import { type House, openHouse } from './house.ts';
import { logOf } from './log-of.ts';
import { freePort, startSecantus } from './secantus.ts';

/** A house on a database that can be taken away from it. */
export interface FragileHouse {
  readonly house: House;
  /** What it has logged, a JSON object a line. */
  readonly lines: string[];
  readonly takeAway: () => Promise<void>;
  readonly giveBack: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens one: SQLite's file is moved and moved back, the MongoDB is the test's own and is stopped and started. */
export async function openFragileHouse(database: Database): Promise<FragileHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'cop-cms-fragile-'));
  const log = logOf();
  const place = database === 'sqlite' ? await movableFile(folder) : await stoppableServer(folder);
  const house = await openHouse({ database, databaseUri: place.databaseUri, plugins: [log.plugin] });
  return {
    house,
    lines: log.lines,
    takeAway: place.takeAway,
    giveBack: place.giveBack,
    close: async () => {
      await house.close();
      await place.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function movableFile(folder: string) {
  const file = join(folder, 'cms.db');
  await copyFile(inject('sqliteTemplate'), file);
  return {
    databaseUri: `file:${file}`,
    takeAway: () => rename(file, `${file}.away`),
    giveBack: () => rename(`${file}.away`, file),
    end: () => Promise.resolve(),
  };
}

async function stoppableServer(folder: string) {
  const port = await freePort();
  let server = await startSecantus(folder, { port });
  return {
    databaseUri: `mongodb://127.0.0.1:${String(port)}/fragile?replicaSet=secantus`,
    takeAway: () => server.stop(),
    giveBack: async () => {
      server = await startSecantus(folder, { port });
    },
    end: () => server.stop(),
  };
}
