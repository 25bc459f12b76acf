import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePress, type Press } from '../choose-press.ts';
import { printFigure } from '../figure.ts';
import { startInstance } from '../instance.ts';
import { median } from '../median.ts';

const group = 'front';
const rounds = 5;
const seconds = 4;
/** What browsers send. */
const headers = { 'accept-encoding': 'gzip, deflate, br' };
/** Lines that Node writes itself. */
const byNode = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/** What a kept page and a kept answer of the delivery API cost, beside Node's http server with the same bytes and headers. */
export async function measureFront(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-front-'));
  const press = await choosePress();
  console.error(`  measuring with ${press.name}`);
  try {
    const instance = await startInstance({ dataDir, starter: true });
    try {
      await compare({ press, name: 'kept page', url: `${instance.url}/en/manual`, dataDir });
      await compare({ press, name: 'kept API answer', url: `${instance.url}/api/v1/en/chapters?limit=10`, dataDir });
    } finally {
      await instance.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

interface Compared {
  readonly press: Press;
  readonly name: string;
  readonly url: string;
  readonly dataDir: string;
}

/** Five rounds in turns: what else the machine does falls on both. */
async function compare({ press, name, url, dataDir }: Compared): Promise<void> {
  const file = join(dataDir, 'answer.json');
  await writeFile(file, JSON.stringify(await answerOf(url)));
  const bare = await startBare(file);
  const counted: { front: number[]; bare: number[] } = { front: [], bare: [] };
  try {
    for (const warm of [url, bare.url]) await press.perSecond({ url: warm, headers, seconds: 2 });
    for (let round = 0; round < rounds; round += 1) {
      counted.front.push(await press.perSecond({ url, headers, seconds }));
      counted.bare.push(await press.perSecond({ url: bare.url, headers, seconds }));
    }
  } finally {
    bare.stop();
  }
  const [front, node] = [median(counted.front), median(counted.bare)];
  printFigure({ group, figure: `${name}, ${press.name}`, value: front, unit: 'requests/s' });
  printFigure({ group, figure: `the same from bare Node, ${press.name}`, value: node, unit: 'requests/s' });
  printFigure({ group, figure: `${name} beside bare Node`, value: (100 * front) / node, unit: '%', least: 75 });
  // Round by round, where the machine has other things to do: what slows one slows its neighbour.
  const shares = counted.front.map((each, at) => (100 * each) / (counted.bare[at] ?? Number.NaN));
  printFigure({ group, figure: `${name} beside bare Node, median of the rounds`, value: median(shares), unit: '%' });
}

/** The answer as it is sent, with its header lines in order. */
function answerOf(url: string): Promise<{ readonly head: readonly string[]; readonly body: string }> {
  return new Promise((resolve, reject) => {
    // Twice: the first one makes it.
    get(url, { headers }, (first) => {
      first.resume();
      get(url, { headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const lines = answer.rawHeaders.flatMap((line, at) => (at % 2 === 0 ? [[line, answer.rawHeaders[at + 1] ?? ''] as const] : []));
          const head = lines.filter(([line]) => !byNode.has(line.toLowerCase())).flat();
          resolve({ head, body: Buffer.concat(chunks).toString('base64') });
        });
      }).on('error', reject);
    }).on('error', reject);
  });
}

async function startBare(file: string): Promise<{ readonly url: string; stop(): void }> {
  // The same flags as the product's.
  const child = spawn(process.execPath, [...process.execArgv, 'tests/load/bare-server.ts', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the bare server ended with ${String(code)}`)));
  });
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      child.removeAllListeners('exit');
      child.kill('SIGTERM');
    },
  };
}
