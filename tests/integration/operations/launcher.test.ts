import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';

interface Ended {
  readonly code: number | null;
  readonly errors: string;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'launcher-'));
});

/** Runs the launcher as npm does, with a data folder of its own, until it ends. */
function launch(words: readonly string[], variables: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...words], {
    env: { ...process.env, ENV_FILE: '', DATA_DIR: join(folder, 'data'), DATABASE_URI: '', PORT: '0', ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((done) => child.once('close', (code) => done({ code, errors })));
}

describe('a mistake in the configuration is one readable line and exit code 1', () => {
  it('for a database address that is none', async () => {
    expect(await launch(['start'], { DATABASE_URI: 'mongo://x' })).toEqual({
      code: 1,
      errors:
        '✗ DATABASE_URI is no database address we know: use file:./data/cms.db, mongodb://HOST/NAME?replicaSet=NAME or mongodb+srv://HOST/NAME (it is "mongo://x")\n',
    });
  });

  it('for a port that is no number', async () => {
    expect(await launch(['start'], { PORT: 'abc' })).toEqual({
      code: 1,
      errors: '✗ PORT must be a whole number from 0 to 65535, for example PORT=3000 (it is "abc")\n',
    });
  });

  it('for a port that another program has', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const { code, errors } = await launch(['start'], { PORT: String(address.port) });
    other.close();
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `✗ PORT ${address.port} is already in use by another program: choose another, for example PORT=${address.port + 1} npm start\n`,
    });
  });

  it('for a data folder that cannot be written', async () => {
    await writeFile(join(folder, 'a-file'), '');
    const dataDir = join(folder, 'a-file', 'data');
    expect(await launch(['start'], { DATA_DIR: dataDir })).toEqual({
      code: 1,
      errors: `✗ DATA_DIR: the folder ${dataDir} cannot be written (ENOTDIR): make it writable, or name another one\n`,
    });
  });

  it('for a MongoDB that does not answer', async () => {
    expect(await launch(['cms', 'migrate'], { DATABASE_URI: 'mongodb://127.0.0.1:1/cms?replicaSet=rs0' })).toEqual({
      code: 1,
      errors: '✗ DATABASE_URI: no MongoDB answers at 127.0.0.1:1: start it there, or correct the address\n',
    });
  });

  it('for a file that is no database', async () => {
    const file = join(folder, 'no-database.db');
    await writeFile(file, 'This is a letter, not a database. '.repeat(100));
    const { code, errors } = await launch(['cms', 'migrate'], { DATABASE_URI: `file:${file}` });
    expect(code).toBe(1);
    expect(errors).toBe(
      '✗ DATABASE_URI: the database cannot be opened (file is not a database): correct the address, or see that the server runs\n',
    );
  });
});

describe('a mistake on the command line is one readable line and exit code 1', () => {
  it.each([
    [['cms', 'publish'], '✗ unknown command "publish": "npm run cms -- --help" lists them\n'],
    [['cms', 'migrate', '--fast'], `✗ Unknown option '--fast': "npm run cms -- migrate --help" shows the options\n`],
    [['cms', 'users', 'create-admin', 'anna'], '✗ "anna" is no e-mail address\n'],
    [
      ['cms', 'import', 'chapter.docx', '--kind', 'chapter', '--locale', 'xx'],
      `✗ --locale xx is no language we know: use one of ${locales.join(', ')}\n`,
    ],
    [['fly'], '✗ unknown command "fly": use one of start, dev, front, back, build, cms, bench, attack, storm, check, test\n'],
  ])('%s', async (words, errors) => {
    expect(await launch(words)).toEqual({ code: 1, errors });
  });
});
