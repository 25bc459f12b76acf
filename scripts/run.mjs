// Starts everything: `node scripts/run.mjs start|front|back|dev|build|cms|check|test|bench|attack|storm …`. Plain JavaScript that needs
// nothing installed and runs on Node 20. It installs the locked dependencies when they are missing, and hands over to the
// Node 24 that is pinned among them: on Node 20 Payload's editor ends the process without a word.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const entries = {
  start: { file: 'src/operations/start.ts', mode: 'production', with: ['src/operations/back.ts', 'src/operations/front.ts'] },
  dev: { file: 'src/operations/start.ts', mode: 'development', with: ['src/operations/back.ts', 'src/operations/front.ts'] },
  front: { file: 'src/operations/front.ts', mode: 'production' },
  back: { file: 'src/operations/back.ts', mode: 'production' },
  build: { file: 'src/operations/build.ts', mode: 'production' },
  cms: { file: 'src/operations/cms.ts', mode: 'production' },
  bench: { file: 'tests/load/bench.ts', mode: 'production' },
  attack: { file: 'tests/attack/attack.ts', mode: 'production' },
  storm: { file: 'tests/storm/storm.ts', mode: 'production' },
  check: { file: 'scripts/check.ts', mode: 'development' },
  test: { file: 'scripts/test.ts', mode: 'test' },
};

const [command = '', ...rest] = process.argv.slice(2);
const entry = Object.hasOwn(entries, command) ? entries[command] : undefined;
if (entry === undefined) stop(`unknown command "${command}": use one of ${Object.keys(entries).join(', ')}`);
if (Number(process.versions.node.split('.')[0]) < 20) stop(`Node ${process.versions.node} is too old: install Node 20 or newer`);

// npm says where it was called; called directly, we say it ourselves.
process.env.INIT_CWD ??= process.cwd();
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));
// Tests and measurements set ENV_FILE to nothing, so that they never meet somebody's real database.
const envFile = process.env.ENV_FILE ?? '.env';
if (envFile !== '' && existsSync(envFile)) process.loadEnvFile(envFile);
else if (process.env.ENV_FILE) stop(`ENV_FILE names ${envFile}, which is not there: correct it, or leave it out`);
install();
await handOver();

function install() {
  if (isInstalled()) return;
  const began = Date.now();
  say('  installing the locked dependencies (a minute or two) …');
  // npm must not run on the Node that it is about to replace.
  const path = (process.env.PATH ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: path.join(':'), NODE_ENV: 'development' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('"npm ci" did not succeed (see above): mend what it names, then run this again');
  say(`✓ dependencies installed (${((Date.now() - began) / 1000).toFixed(1)} s)`);
}

/** Compares what npm noted when it last finished with what the lock asks for; times of change say little after a clone. */
function isInstalled() {
  const onlyRuns = ['start', 'front', 'back', 'cms'].includes(command);
  try {
    const asked = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const found = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    return Object.entries(asked).every(([path, { version, optional, dev, devOptional }]) => {
      // Packages for other platforms are in the lock and never on the disk; those of developers not where a server only runs.
      if (path === '' || (found[path] === undefined && (optional === true || ((dev === true || devOptional === true) && onlyRuns))))
        return true;
      return found[path]?.version === version;
    });
  } catch {
    // No note of npm: nothing was ever installed, or not to its end.
    return false;
  }
}

async function handOver() {
  const pinned = 'node_modules/node/bin/node';
  const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24;
  const node = existsSync(pinned) ? pinned : isNewEnough ? process.execPath : undefined;
  if (node === undefined) stop('node_modules has no Node 24: run "npm ci" without --ignore-scripts, or use Node 24 yourself');
  const { bundle } = await import('./bundle.mjs');
  const file = await bundle(entry.file);
  // The scripts of the processes that this one will start.
  const others = await Promise.all((entry.with ?? []).map((other) => bundle(other)));
  // On a large machine Node 24 would set 134 MB aside for young objects alone; 16 MB were its default for years.
  const flags = [
    '--no-deprecation',
    `--import=${new URL('resolve-drizzle.mjs', import.meta.url).href}`,
    '--max-semi-space-size=16',
    ...(/^(debug|trace)$/.test(process.env.LOG_LEVEL ?? '') ? ['--enable-source-maps'] : []),
  ];
  const child = spawn(node, [...flags, file, ...others, ...rest], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: `${join(process.cwd(), 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
      NODE_ENV: entry.mode,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(process.cwd(), '.cache/compile'),
    },
  });
  // A terminal sends Ctrl-C to both of us; others to us alone. The child ends in order, and we with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => stop(`${node} could not be started: ${error.message}`));
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function say(line) {
  // Standard error, so that what a command prints can be piped on.
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  process.stderr.write(`✗ ${line}\n`);
  process.exit(1);
}
