import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from './configuration-error.ts';

/** What the build is made from. Everything else (tests, texts, data) can change without a new build. */
const sources = ['src', 'payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
const stamp = '.next/built-from';

/** True when there is no build, or one that was made from other sources than those that lie here. */
export async function buildIsStale(): Promise<boolean> {
  return (await textOf('.next/BUILD_ID')) === undefined || (await textOf(stamp)) !== (await fingerprint());
}

/**
 * Builds the site and the admin for production. Needs no database.
 * @throws ConfigurationError with the end of Next's own output when the build fails
 */
export async function buildSite(): Promise<void> {
  const builtFrom = await fingerprint();
  const output = await nextBuild();
  if (output !== undefined) throw new ConfigurationError(`the build failed; Next says:\n${output}`);
  await writeFile(stamp, builtFrom);
}

function nextBuild(): Promise<string | undefined> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-6_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      done(code === 0 ? undefined : output);
    });
  });
}

/** A hash over names and contents: times of change say little after a clone or a pull. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    for (const file of await filesUnder(source)) {
      hash.update(`\0${file}\0`).update((await bytesOf(file)) ?? '');
    }
  }
  return hash.digest('hex');
}

async function filesUnder(path: string): Promise<readonly string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch {
    // Absence is an answer here: no stamp means no build, and a source may have been removed.
    return undefined;
  }
}

async function textOf(path: string): Promise<string | undefined> {
  return (await bytesOf(path))?.toString('utf8');
}
