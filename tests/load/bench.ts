// `npm run bench [-- --only start,pages,api,publish,footprint,desk,memory,front,kept,news,attack,fresh] [--sizes 50,2000]`: measures an instance that it starts itself on a
// temporary data folder. One JSON line a figure on standard output; what it is doing on standard error.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigurationError } from '@/operations/configuration-error.ts';
import { runScript } from '@/operations/run-script.ts';
import { fill } from './fill.ts';
import { measureAttack } from './groups/attack-group.ts';
import { measureApi } from './groups/api-group.ts';
import { measureDesk } from './groups/desk-group.ts';
import { measureFootprint } from './groups/footprint-group.ts';
import { measureFront } from './groups/front-group.ts';
import { measureFresh } from './groups/fresh-group.ts';
import { measureKept } from './groups/kept-group.ts';
import { measureMemory } from './groups/memory-group.ts';
import { measureNews } from './groups/news-group.ts';
import { measurePages } from './groups/pages-group.ts';
import { measurePublish } from './groups/publish-group.ts';
import { measureStart } from './groups/start-group.ts';
import { startInstance } from './instance.ts';
import type { Measuring } from './measuring.ts';
import { pressHostile } from './press-hostile.ts';

/** Groups that start what they need by themselves; `fresh` only when named, since it installs from the registry. */
const alone: Readonly<Record<string, () => Promise<void>>> = {
  start: measureStart,
  memory: measureMemory,
  front: measureFront,
  kept: measureKept,
  news: measureNews,
  attack: measureAttack,
  fresh: measureFresh,
};

/** Groups that measure one filled instance, in this order. */
const filled: Readonly<Record<string, (measuring: Measuring) => Promise<void>>> = {
  pages: measurePages,
  api: measureApi,
  publish: measurePublish,
  footprint: measureFootprint,
  desk: measureDesk,
};

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      sizes: { type: 'string', default: '50,2000' },
      fill: { type: 'string' },
      hostile: { type: 'string' },
      against: { type: 'string' },
    },
  });
  if (values.fill !== undefined) {
    await fill(Number(values.fill));
    process.exit(0);
  }
  // Its parent ends it.
  if (values.hostile !== undefined) await pressHostile(values.against ?? '', values.hostile.split(',').map(Number));
  const wanted = wantedGroups(values.only);
  for (const [name, measure] of Object.entries(alone)) if (wanted.includes(name)) await measure();
  if (Object.keys(filled).some((name) => wanted.includes(name))) await measureFilled(wanted, sizesOf(values.sizes));
});

function wantedGroups(only: string | undefined): readonly string[] {
  const known = [...Object.keys(alone), ...Object.keys(filled)];
  const wanted = only?.split(',') ?? known.filter((name) => name !== 'fresh');
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new ConfigurationError(`--only ${unknown.join(',')} is unknown: use ${known.join(', ')}`);
  return wanted;
}

function sizesOf(sizes: string): readonly number[] {
  if (!/^\d+(,\d+)*$/.test(sizes)) throw new ConfigurationError('--sizes must be numbers of chapters with commas, for example 50,2000');
  return sizes
    .split(',')
    .map(Number)
    .sort((a, b) => a - b);
}

async function measureFilled(wanted: readonly string[], sizes: readonly number[]): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    for (const chapters of sizes) {
      console.error(`  writing ${chapters} chapters …`);
      await fillApart(dataDir, chapters);
      const instance = await startInstance({ dataDir, starter: false });
      try {
        for (const [name, measure] of Object.entries(filled)) {
          if (wanted.includes(name)) await measure({ url: instance.url, chapters, memory: instance.memory });
        }
      } finally {
        await instance.stop();
      }
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** In a process of its own, so that what measures keeps out of the database. */
function fillApart(dataDir: string, chapters: number): Promise<void> {
  const script = process.argv[1] ?? '';
  const environment = { ...process.env, ENV_FILE: '', DATA_DIR: dataDir, DATABASE_URI: '' };
  const child = spawn(process.execPath, ['--no-deprecation', script, '--fill', String(chapters)], {
    env: environment,
    stdio: ['ignore', 2, 2],
  });
  return new Promise((done, fail) => {
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(`writing the chapters ended with ${String(code)}`))));
  });
}
