// `npm test`: everything that the build server runs. Check, unit tests, canaries on bare Payload and Next, integration tests on both
// databases, end-to-end tests in Chromium and Firefox. The last line counts real tests; the exit code is 0 only when check and all tests are well. Under CI nothing may be
// skipped, and each project must have found tests.
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { installBrowsers } from './install-browsers.ts';

const results = '.cache/test';
const projects = ['unit', 'canaries', 'integration', 'e2e'] as const;

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });
const parts: string[] = [];
let isWell = await part('check', () => runs(['--import', 'tsx', 'scripts/check.ts']));
const total = { passed: 0, failed: 0, skipped: 0 };
for (const project of projects) {
  const count = await part(project, () => testsOf(project));
  total.passed += count.passed;
  total.failed += count.failed;
  total.skipped += count.skipped;
  isWell &&= count.isWell;
}
console.info(`\n${parts.join(', ')}`);
if (total.skipped > 0) {
  console.info(`\n${process.env['CI'] ? '✗ ' : ''}${String(total.skipped)} tests were skipped (see above why)`);
  // What this machine lacks would look like what works.
  if (process.env['CI']) isWell = false;
}
if (!isWell && total.failed === 0) console.info('\nAll tests passed, but something above did not: look for ✗');
const summary = `${String(total.passed)} passed, ${String(total.failed)} failed`;
await writeFile(`${results}/summary`, `${summary}\n`);
console.info(summary);
process.exit(isWell ? 0 : 1);

/** Does one part under its heading, and notes how long it took. */
async function part<T>(name: string, act: () => Promise<T>): Promise<T> {
  console.info(`\n━━ ${name} ━━`);
  const began = performance.now();
  const done = await act();
  parts.push(`${name} ${String(Math.round((performance.now() - began) / 1000))} s`);
  return done;
}

async function testsOf(project: (typeof projects)[number]): Promise<Count & { readonly isWell: boolean }> {
  if (project === 'e2e') installBrowsers();
  const file = `${results}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = await runs(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]);
  const count = await counted(file, ended);
  if (count.passed + count.failed === 0) console.info(`✗ no test of ${project} was found`);
  return { ...count, isWell: ended && count.failed === 0 && count.passed > 0 };
}

function runs(args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [...args], { stdio: 'inherit' });
  return new Promise((done) => {
    child.once('close', (code) => done(code === 0));
  });
}

/** A file that could not even be loaded has no tests to count; it counts as one that failed. */
async function counted(file: string, ended: boolean): Promise<Count> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: ended ? 0 : 1, skipped: 0 };
  const report = JSON.parse(text) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numPendingTests: number;
    readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
  };
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests };
}
