import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { freePort } from '../support/free-port.ts';

export const administrator = { email: 'bench@example.org', password: 'only-for-measuring' };

/** A running product of our own: its address, what starting took, and its end. */
export interface Instance {
  readonly url: string;
  readonly startSeconds: number;
  /** Proportional set size of all its processes together, in MiB (proc(5), smaps_rollup). */
  readonly memory: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

interface InstanceInput {
  readonly dataDir: string;
  /** Whether an empty database gets the starter content. */
  readonly starter: boolean;
  /** Another checkout than this one. */
  readonly folder?: string;
}

/** Starts the product as a person would, on a data folder and a free port. Builds first when that is needed. */
export async function startInstance({ dataDir, starter, folder = '.' }: InstanceInput): Promise<Instance> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    cwd: folder,
    env: {
      ...process.env,
      ENV_FILE: '',
      DATA_DIR: dataDir,
      DATABASE_URI: '',
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: '',
      STARTER_CONTENT: starter ? 'yes' : 'no',
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('the product could not be started');
  let output = '';
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('/api/v1\n')) ready();
    });
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('close', () => fail(new Error(`the product ended: ${output.slice(-2_000)}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    startSeconds: (performance.now() - began) / 1000,
    memory: async () => (await Promise.all((await familyOf(pid)).map(proportionalSize))).reduce((sum, size) => sum + size, 0) / 1024,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** A process and all that it started. */
async function familyOf(pid: number): Promise<readonly number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = text.split(' ').filter(Boolean).map(Number);
  return [pid, ...(await Promise.all(children.map(familyOf))).flat()];
}

async function proportionalSize(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
}
