import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ConfigurationError } from '../configuration-error.ts';
import { type Environment } from '../environment.ts';
import { databaseFile } from '../environment/database-uri.ts';

/**
 * Makes the data folder and the secret that signs sessions, when they are not there yet.
 * @returns the secret: PAYLOAD_SECRET, or else the one in the data folder (readable by its owner only)
 * @throws ConfigurationError when a folder we need cannot be written
 */
export async function prepareData(environment: Environment): Promise<string> {
  await writableFolder(environment.dataDir, 'DATA_DIR');
  const file = databaseFile(environment.databaseUri);
  if (file !== undefined) await writableFolder(dirname(resolve(file)), 'DATABASE_URI');
  return environment.secret ?? (await storedSecret(join(environment.dataDir, 'secret')));
}

async function writableFolder(folder: string, variable: string): Promise<void> {
  const probe = join(folder, `.write-test-${String(process.pid)}`);
  try {
    await makeFolder(folder);
    await writeFile(probe, '');
    await rm(probe);
  } catch (error) {
    throw new ConfigurationError(
      `${variable}: the folder ${folder} cannot be written (${reason(error)}): make it writable, or name another one`,
    );
  }
}

/**
 * Makes a folder and those above it. Not with `recursive`: under /proc Node then tries without end, where the system says
 * that a folder which is there cannot be found.
 */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    // Another process may have been faster.
    if (reason(error) !== 'EEXIST') throw error;
  });
}

async function storedSecret(path: string): Promise<string> {
  try {
    const secret = randomBytes(32).toString('hex');
    // "wx" leaves an existing secret alone, also when two processes start at once.
    await writeFile(path, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    if (reason(error) !== 'EEXIST')
      throw new ConfigurationError(`DATA_DIR: ${path} cannot be written (${reason(error)}): make the folder writable`);
  }
  const secret = await readSecret(path);
  if (secret.length < 32)
    throw new ConfigurationError(`${path} holds no usable secret: remove the file to get a new one (people then sign in again)`);
  await chmod(path, 0o600);
  return secret;
}

async function readSecret(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new ConfigurationError(`DATA_DIR: ${path} cannot be read (${reason(error)}): let the server's user read it`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
