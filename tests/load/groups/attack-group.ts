import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostiles } from '../../attack/hostile.ts';
import { printFigure } from '../figure.ts';
import { startInstance } from '../instance.ts';
import { median } from '../median.ts';
import { readSteadily } from '../read-steadily.ts';

const group = 'attack';
const rounds = 3;
const seconds = 2;
const paths = ['/en/manual', '/api/v1/en/chapters?limit=10'];

/** What readers of a kept page and a kept answer feel while ten hostile requests at once of a kind, or of every kind, are sent. */
export async function measureAttack(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-attack-'));
  try {
    const { url, stop } = await startInstance({ dataDir, starter: true });
    try {
      await readSteadily({ url, paths, seconds });
      await measure(
        url,
        'ten of every kind',
        hostiles.map((_, at) => at),
      );
      for (const [at, { name }] of hostiles.entries()) await measure(url, name, [at]);
    } finally {
      await stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Rounds in turns: without, with, without, with. */
async function measure(url: string, name: string, kinds: readonly number[]): Promise<void> {
  const ratios: number[] = [];
  const during: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const without = await readSteadily({ url, paths, seconds });
    const hostile = await startHostile(url, kinds);
    const under = await readSteadily({ url, paths, seconds });
    await end(hostile);
    ratios.push(under / without);
    during.push(under);
  }
  printFigure({ group, figure: `readers' p99 under ${name}`, value: median(during), unit: 'ms' });
  printFigure({ group, figure: `readers' p99 under ${name}, times that without`, value: median(ratios), unit: 'times', bound: 5 });
}

/** Resolves when its first requests are out. */
async function startHostile(url: string, kinds: readonly number[]): Promise<ChildProcess> {
  const script = process.argv[1] ?? '';
  const options = ['--hostile', kinds.join(','), '--against', url];
  const child = spawn(process.execPath, ['--no-deprecation', script, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('close', (code) => reject(new Error(`who attacks ended with ${String(code)}`)));
  });
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await gone;
}
