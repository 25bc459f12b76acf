// `npm run check`: everything that can be said about the sources without running the product. Two steps at a time, one
// line each; what a failed step has to say comes at the end. `npm run check -- types lint` runs only those.
import { spawn } from 'node:child_process';

const node = process.execPath;
const bin = (path: string) => `node_modules/${path}`;

/** Name, command and what it holds; the slow ones first, so that both processor cores end together. */
const steps: readonly { readonly name: string; readonly args: readonly string[] }[] = [
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'generated files', args: ['--import', 'tsx', 'scripts/check-generated.ts'] },
  { name: 'migrations', args: ['--import', 'tsx', 'src/operations/database/check-drift.ts'] },
  {
    name: 'import direction',
    args: [bin('dependency-cruiser/bin/dependency-cruiser.mjs'), 'src', 'scripts', 'payload.config.ts', '--output-type', 'err'],
  },
  { name: 'dead code', args: [bin('knip/bin/knip.js')] },
  { name: 'formatting', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
];

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
}

const wanted = process.argv.slice(2);
const queue = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name.split(' ')[0] ?? name));
const outcomes: Outcome[] = [];
await Promise.all([worker(), worker()]);
const failed = outcomes.filter(({ ok }) => !ok);
for (const { name, output } of failed) console.info(`\n── ${name} ──\n${output.trim()}`);
console.info(failed.length === 0 ? 'check: all is well' : `\ncheck: ${failed.map(({ name }) => name).join(', ')} failed`);
process.exit(failed.length === 0 ? 0 : 1);

async function worker(): Promise<void> {
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const began = performance.now();
    const { ok, output } = await run(step.args);
    outcomes.push({ name: step.name, ok, output });
    console.info(`${ok ? '✓' : '✗'} ${step.name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  }
}

function run(args: readonly string[]): Promise<{ ok: boolean; output: string }> {
  const child = spawn(node, [...args], { env: { ...process.env, NODE_ENV: 'development' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((done) => {
    child.once('close', (code) => {
      done({ ok: code === 0, output });
    });
  });
}
