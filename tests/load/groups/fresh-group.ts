import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printFigure } from '../figure.ts';
import { startInstance } from '../instance.ts';

const folders = ['node_modules', '.next', '.cache', 'data', '.git'];

/** `npm start` as on a new machine: installing, migrating, loading, building. Needs the package registry; only with --only fresh. */
export async function measureFresh(): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'bench-fresh-'));
  const here = process.cwd();
  try {
    await cp(here, copy, { recursive: true, filter: (source) => !folders.some((folder) => source === join(here, folder)) });
    const instance = await startInstance({ dataDir: join(copy, 'data'), starter: true, folder: copy });
    printFigure({ group: 'fresh', figure: 'first start from a fresh clone', value: instance.startSeconds, unit: 's', bound: 240 });
    await instance.stop();
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
