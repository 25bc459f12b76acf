import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { distance } from 'fastest-levenshtein';
import type { Payload } from 'payload';
import { readEnvironment } from '@/operations/environment.ts';
import { migrate } from '@/operations/setup/migrate.ts';
import { openPayload } from '@/operations/setup/open-payload.ts';
import { findExact } from '@/translation/memory/find-exact.ts';
import { findFuzzy, leastSimilarity } from '@/translation/memory/find-fuzzy.ts';
import { measured, similarity } from '@/translation/memory/similarity.ts';
import { fillMemory } from '../fill-memory.ts';
import { printFigure } from '../figure.ts';
import { type MadeUnit, makeUnits, randomNumbers, revise } from '../make-units.ts';
import { percentile } from '../percentile.ts';

const group = 'memory';
const unitsPerPair = 100_000;
const pairs = ['en>sk', 'en>de'] as const;
const pair = 'en>sk';
const questions = 300;
const compared = 60;

/** The translation memory on SQLite, through the product's own functions: two pairs of 100,000 units, one of them asked. */
export async function measureMemory(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-memory-'));
  try {
    const environment = readEnvironment({ DATA_DIR: dataDir, LOG_LEVEL: 'error' });
    const payload = await openPayload(environment);
    await migrate({ payload, environment, say: (line) => console.error(line) });
    console.error(`  writing ${String(unitsPerPair)} units for each of ${pairs.join(', ')} …`);
    const units = makeUnits({ count: unitsPerPair, seed: 5 });
    await fillMemory({ payload, pairs, units });
    await measureExact(payload, units);
    await measureLoading(payload);
    await measureFuzzy(payload, units);
    await measureRecall(payload, units);
    await payload.destroy();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureExact(payload: Payload, units: readonly MadeUnit[]): Promise<void> {
  const random = randomNumbers(1);
  const times = await timed(questions, async () => {
    const { source = '' } = units[Math.floor(random() * units.length)] ?? {};
    const found = await findExact({ payload, pair, texts: [source] });
    if (found.size !== 1) throw new Error('a unit that is there was not found');
  });
  printFigure({ group, figure: `exact match, p95, ${String(unitsPerPair)} units`, value: percentile(times, 0.95), unit: 'ms', bound: 5 });
}

/** The first question for a pair reads all of it; what it then takes in memory. */
async function measureLoading(payload: Payload): Promise<void> {
  const before = memoryInUse();
  const began = performance.now();
  await findFuzzy({ payload, pair, text: 'What is asked first' });
  printFigure({ group, figure: 'first question of a pair, which loads its units', value: (performance.now() - began) / 1000, unit: 's' });
  printFigure({ group, figure: `index of ${String(unitsPerPair)} units`, value: memoryInUse() - before, unit: 'MiB' });
}

/** Half of the questions are like something in the memory, half are sentences of which it may have nothing similar. */
async function measureFuzzy(payload: Payload, units: readonly MadeUnit[]): Promise<void> {
  const asked = questionsLike(units, questions);
  const ask = async () => {
    let next = 0;
    return timed(questions, async () => findFuzzy({ payload, pair, text: asked[next++] ?? '' }));
  };
  await ask(); // once for the compiler
  const times = await ask();
  const figure = `best five of at least ${String(leastSimilarity * 100)} %`;
  printFigure({ group, figure: `${figure}, p50`, value: percentile(times, 0.5), unit: 'ms' });
  printFigure({ group, figure: `${figure}, p95`, value: percentile(times, 0.95), unit: 'ms', bound: 50 });
}

/** Of the units that measuring every one puts at or above 75 per cent, how many are found. */
async function measureRecall(payload: Payload, units: readonly MadeUnit[]): Promise<void> {
  const sources = units.map(({ source }) => measured(source));
  const count = { wanted: 0, found: 0 };
  for (const text of questionsLike(units, compared)) {
    const own = measured(text);
    const wanted = units.filter((_, index) => {
      const other = sources[index] ?? '';
      return similarity(distance(own, other), own.length, other.length) >= leastSimilarity;
    });
    const found = new Set((await findFuzzy({ payload, pair, text, limit: unitsPerPair })).map(({ source }) => source));
    count.wanted += wanted.length;
    count.found += wanted.filter(({ source }) => found.has(source)).length;
  }
  printFigure({ group, figure: 'units at 75 % or more by measuring all of them', value: count.wanted, unit: 'units' });
  printFigure({ group, figure: 'of these found', value: (100 * count.found) / count.wanted, unit: '%', least: 95 });
}

function questionsLike(units: readonly MadeUnit[], count: number): string[] {
  const random = randomNumbers(2);
  const fresh = makeUnits({ count, seed: 77 });
  return Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? revise(units[Math.floor(random() * units.length)]?.source ?? '', random) : (fresh[index]?.source ?? ''),
  );
}

async function timed(times: number, work: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    await work();
    taken.push(performance.now() - began);
  }
  return taken;
}

/** What is in use once the rest is swept up, in MiB. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage(); // arrays of bytes count as external
  return (heapUsed + external) / 1024 / 1024;
}
