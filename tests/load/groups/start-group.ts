import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printFigure } from '../figure.ts';
import { startInstance } from '../instance.ts';

const group = 'start';

/** First start on an empty data folder (installed and built), and the start after it. */
export async function measureStart(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-start-'));
  try {
    // Once aside, so that a build, where one is needed, is not counted.
    await (await startInstance({ dataDir: join(dataDir, 'build'), starter: false })).stop();
    const first = await startInstance({ dataDir: join(dataDir, 'data'), starter: true });
    printFigure({ group, figure: 'first start with starter content, installed and built', value: first.startSeconds, unit: 's' });
    await first.stop();
    const second = await startInstance({ dataDir: join(dataDir, 'data'), starter: true });
    printFigure({ group, figure: 'restart', value: second.startSeconds, unit: 's', bound: 4 });
    printFigure({ group, figure: 'memory after a restart', value: await second.memory(), unit: 'MiB' });
    await second.stop();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
