import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';

const root = '.cache/run';
const week = 7 * 24 * 60 * 60 * 1000;

/**
 * Turns our TypeScript into one JavaScript file and its parts, packages left outside; takes a third of a second, once for
 * each state of the sources. Compared with transforming each module while it is loaded, the server starts in half the
 * processor time and a hundred megabytes smaller.
 * @param {string} entry a TypeScript file
 * @returns {Promise<string>} the JavaScript file to run
 */
export async function bundle(entry) {
  return make(entry, { packages: 'external' });
}

/**
 * The file that children run (`src/workers`), with its packages inside: it starts in a third of the time, and a child needs to
 * read nothing else on the disk.
 * @param {string} entry another entry than the product's, for tests
 */
export async function bundleChild(entry = 'src/operations/child.ts') {
  // CommonJS packages among them ask for Node's modules by a function that modules do not have.
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  return make(entry, { packages: 'bundle', banner: { js: banner } });
}

/** @param {string} entry @param {import('esbuild').BuildOptions} options */
async function make(entry, options) {
  const folder = join(
    root,
    fingerprint([
      'src',
      'scripts',
      'tests/load',
      'tests/attack',
      'tests/storm',
      'payload.config.ts',
      'tsconfig.json',
      'package-lock.json',
      entry,
    ]).slice(0, 24),
  );
  const name = entry.replace(/\W+/g, '-');
  const target = join(folder, name);
  if (!existsSync(target)) {
    const { build } = await import('esbuild');
    mkdirSync(folder, { recursive: true });
    // Made aside and moved, so that nobody runs half a bundle.
    const aside = `${target}.${process.pid}`;
    const output = {
      outdir: aside,
      outExtension: { '.js': '.mjs' },
      entryNames: 'main',
      format: 'esm',
      splitting: true,
      sourcemap: 'linked',
    };
    const input = { entryPoints: [entry], bundle: true, platform: 'node', target: 'node24', jsx: 'automatic' };
    await build({ ...input, ...output, ...options, logLevel: 'error' });
    if (existsSync(target)) rmSync(aside, { recursive: true });
    else renameSync(aside, target);
    removeOld(folder);
  }
  return join(target, 'main.mjs');
}

/** @param {string} current */
function removeOld(current) {
  for (const name of readdirSync(root)) {
    const folder = join(root, name);
    if (folder !== current && Date.now() - statSync(folder).mtimeMs > week) rmSync(folder, { recursive: true, force: true });
  }
}
