import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { bundleChild } from '../../scripts/bundle.mjs';
import { fingerprint } from '../../scripts/fingerprint.mjs';
import { ConfigurationError } from './configuration-error.ts';

/** What the build is made from. Everything else (tests, texts, data) can change without a new build. */
const sources = ['src', 'payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
const stamp = '.next/built-from';

/** True when there is no build, or one that was made from other sources than those that lie here. */
export async function buildIsStale(): Promise<boolean> {
  return (await textOf('.next/BUILD_ID')) === undefined || (await textOf(stamp)) !== fingerprint(sources);
}

/**
 * Builds the site and the admin for production, and the file that child processes run. Needs no database.
 * @throws ConfigurationError with the end of Next's own output when the build fails
 */
export async function buildSite(): Promise<void> {
  const builtFrom = fingerprint(sources);
  await bundleChild();
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
  // Whoever stops us stops the build as well.
  const stop = () => {
    child.kill();
    process.exit(1);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done(code === 0 ? undefined : output);
    });
  });
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // Absence is an answer here: no stamp means no build.
    return undefined;
  }
}
