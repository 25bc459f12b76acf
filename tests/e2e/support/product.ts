import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The product as a newcomer starts it, in a process of its own, on a data folder of its own. */
export interface Product {
  readonly url: string;
  readonly dataDir: string;
  /** Of the process that was started; all others are below it. */
  readonly pid: number;
  readonly admin: { readonly email: string; readonly password: string };
  /** What it said on the terminal. */
  readonly said: () => string;
  /** A second process on the same data. */
  another(): Promise<Product>;
  /** Sends it SIGTERM and waits for its end. */
  stop(): Promise<void>;
  /** Gives its exit code when it ends for whatever reason. */
  ended(): Promise<number | null>;
}

const admin = { email: 'admin@school.example', password: 'a long password for tests' };

interface Options {
  readonly dataDir?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts it with `npm start`'s own script and waits until it has said where it is. */
export async function startProduct({ dataDir: given, environment = {} }: Options = {}): Promise<Product> {
  const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'cop-cms-e2e-')));
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ENV_FILE: '',
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const url = await addressOf(child, () => said);
  const { pid } = child;
  if (pid === undefined) throw new Error('the product could not be started');
  return {
    url,
    dataDir,
    pid,
    admin,
    said: () => said,
    another: () => startProduct({ dataDir, environment }),
    stop: async () => {
      child.kill('SIGTERM');
      await endOf(child);
      if (given === undefined) await rm(dataDir, { recursive: true, force: true });
    },
    ended: () => endOf(child),
  };
}

function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = setInterval(() => {
      const address = /Site\s+(http:\/\/\S+?)\/?\s/.exec(said())?.[1];
      if (address === undefined) return;
      clearInterval(look);
      resolve(address);
    }, 100);
    child.once('exit', (code) => {
      clearInterval(look);
      reject(new Error(`the product ended with ${String(code)} before it served:\n${said()}`));
    });
  });
}

function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}
