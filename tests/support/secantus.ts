import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const version = '0.7.0b3';
const home = '.cache/secantus';
/** The machine that runs all tests may be so busy that the product's own patience with MongoDB would end. */
const patience = '&serverSelectionTimeoutMS=30000&connectTimeoutMS=30000&waitQueueTimeoutMS=60000&socketTimeoutMS=120000';

type Found = { readonly address: string; readonly query: string } | { readonly missing: string };

interface Own {
  /** Starts one of the test's own here, which it may stop and start again, whatever else is there. */
  readonly port?: number;
}

interface Started {
  readonly found: Found;
  readonly stop: () => Promise<void>;
  /** SIGSTOP freezes it: it is there, and answers nothing. */
  readonly signal: (name: NodeJS.Signals) => void;
}

/**
 * A server that speaks MongoDB's protocol, for tests: SecantusDB, installed below `.cache/` when it is missing. With
 * `MONGODB_TEST_URI` (`mongodb://127.0.0.1:27017/?replicaSet=rs0`) a real replica set is used instead; its suites make databases
 * of their own and drop them.
 */
export async function startSecantus(folder: string, own: Own = {}): Promise<Started> {
  const nothing = () => Promise.resolve();
  const given = process.env['MONGODB_TEST_URI'];
  if (given && own.port === undefined) return { found: apart(given), stop: nothing, signal: () => undefined };

  const problem = await install();
  if (problem !== undefined) return { found: { missing: problem }, stop: nothing, signal: () => undefined };

  const port = own.port ?? (await freePort());
  const server = spawn(
    `${home}/bin/secantusd-py`,
    ['--host', '127.0.0.1', '--port', String(port), '--storage-path', folder, '--log-level', 'ERROR'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const signal = (name: NodeJS.Signals) => void server.kill(name);
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async () => {
    server.kill('SIGTERM');
    const kill = setTimeout(() => server.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(kill);
  };
  for (let attempt = 0; attempt < 150; attempt++) {
    if (await answers(port))
      return {
        found: { address: `mongodb://127.0.0.1:${port}`, query: `replicaSet=secantus${own.port === undefined ? patience : ''}` },
        stop,
        signal,
      };
    if (server.exitCode !== null) break;
    await pause(200);
  }
  await stop();
  return {
    found: { missing: `SecantusDB did not start; try ${home}/bin/secantusd-py --port 27018 --storage-path /tmp/secantus` },
    stop: nothing,
    signal: () => undefined,
  };
}

/** The address without a database's name, and what follows it. */
function apart(uri: string): Found {
  const [, address = '', query = ''] = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?(?:\?(.*))?$/.exec(uri) ?? [];
  if (address === '') return { missing: 'MONGODB_TEST_URI must look like mongodb://127.0.0.1:27017/?replicaSet=rs0' };
  return { address, query };
}

/** Installs the server into its own virtual environment; gives what is missing, or undefined. */
async function install(): Promise<string | undefined> {
  const ready = `${home}/bin/secantusd-py`;
  if (existsSync(ready)) return undefined;
  const how = `python3 -m venv ${home} && ${home}/bin/pip install --pre SecantusDB==${version}`;
  try {
    console.info(`Installing SecantusDB ${version} into ${home} (once) …`);
    await run('python3', ['-m', 'venv', home]);
    await run(`${home}/bin/pip`, ['install', '--quiet', '--disable-pip-version-check', '--pre', `SecantusDB==${version}`]);
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `Python 3 with venv and pip is needed (${why}). To run it: install Python 3, then ${how}, then npm run test:integration.`;
  }
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
