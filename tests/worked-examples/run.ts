// `tsx tests/worked-examples/run.ts`, before a release: adds a kind and a language to a copy of the checkout as CONTRIBUTING says, checks,
// builds and starts it, and asks for pages of both. Prints how many files that took by hand, and how long each step; ten minutes or more.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from '../e2e/support/product.ts';
import { layKind, layLanguage } from './lay-over.ts';

/** As many files as either may take by hand; of a kind's, five are its words in five languages. */
const mostFiles = 10;

const copy = await mkdtemp(join(tmpdir(), 'worked-examples-'));
try {
  await timed('copy the checkout', () => copyCheckout());
  count('a kind', await layKind(copy));
  count('a language', await layLanguage(copy));
  await timed('npm run generate', () => npm('run', 'generate'));
  await timed('npm run migrations:add', () => npm('run', 'migrations:add', '--', 'worked_examples'));
  await timed('npm run check', () => npm('run', 'check'));
  await timed('unit tests of the languages', () => npm('run', 'test:unit', '--', 'tests/unit/languages'));
  await timed('npm run build', () => npm('run', 'build'));
  process.chdir(copy);
  await timed('start and read', readPages);
} finally {
  await rm(copy, { recursive: true, force: true });
}

/** What git knows and what is new; packages as links to the same files, since the build looks at nothing outside of its folder. */
function copyCheckout(): void {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  execFileSync('tar', ['--create', '--null', '--files-from=-', `--file=${join(copy, 'files.tar')}`], { input: files });
  execFileSync('tar', ['--extract', `--file=${join(copy, 'files.tar')}`], { cwd: copy });
  execFileSync('cp', ['-al', 'node_modules', copy]);
}

function npm(...words: string[]): void {
  execFileSync('npm', words, { cwd: copy, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ENV_FILE: '' } });
}

async function readPages(): Promise<void> {
  const product = await startProduct();
  try {
    await expectPage(`${product.url}/fr`, 'lang="fr"');
    await expectPage(`${product.url}/fr/rencontres`, 'Réunions, formations et portes ouvertes.');
    await expectPage(`${product.url}/en/events`, 'Meetings, courses and open days.');
  } finally {
    await product.stop();
  }
}

async function expectPage(address: string, words: string): Promise<void> {
  const response = await fetch(address);
  const page = await response.text();
  if (!response.ok || !page.includes(words)) throw new Error(`${address} answers ${String(response.status)}, without “${words}”`);
  console.info(`  ${address} says “${words}”`);
}

function count(what: string, files: readonly string[]): void {
  console.info(`✓ ${what}: ${String(files.length)} files by hand\n${files.map((file) => `    ${file}`).join('\n')}`);
  if (files.length > mostFiles) throw new Error(`${what} takes more than ${String(mostFiles)} files by hand`);
}

async function timed(step: string, work: () => void | Promise<void>): Promise<void> {
  const began = performance.now();
  await work();
  console.info(`✓ ${step} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
}
