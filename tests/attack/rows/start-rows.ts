import { spawn } from 'node:child_process';
import type { AttackRow } from '../attack-row.ts';
import type { Target } from '../target.ts';

interface Ended {
  readonly code: number | null;
  readonly lines: readonly string[];
}

/** Starts with one setting wrong; what is told at the start is told before anything is opened. */
function start(target: Target, environment: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ENV_FILE: '',
      DATA_DIR: `${target.dataDir}/none`,
      DATABASE_URI: '',
      PUBLIC_URL: '',
      PORT: '0',
      HOST: '127.0.0.1',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const patience = setTimeout(() => child.kill('SIGTERM'), 20_000);
  return new Promise((resolve) => {
    child.once('close', (code) => {
      clearTimeout(patience);
      resolve({ code, lines: said.split('\n').filter((line) => line.trim() !== '') });
    });
  });
}

const mistakes: readonly (readonly [sent: string, environment: Readonly<Record<string, string>>])[] = [
  ['PUBLIC_URL with a path', { PUBLIC_URL: 'https://manual.example.org/cms' }],
  ['MongoDB without a replica set', { DATABASE_URI: 'mongodb://127.0.0.1:1/cms' }],
  ['an S3 endpoint without a bucket', { S3_ENDPOINT: 'http://127.0.0.1:1' }],
];

/** Section 5: mistakes in the settings are told at the start. */
export const startRows: readonly AttackRow[] = mistakes.map(([sent, environment]) => ({
  line: '5',
  promise: 'a wrong setting is told at the start in one line',
  sent,
  run: async (target) => {
    const { code, lines } = await start(target, environment);
    return { ok: code === 1 && lines.length === 1, seen: `exit ${String(code)}: ${lines.join(' / ').slice(0, 80)}` };
  },
}));
