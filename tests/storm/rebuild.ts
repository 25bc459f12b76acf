import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { until } from './until.ts';

const run = promisify(execFile);

/** Commands that write nothing where documents, publications and ledger agree, and how they say so. */
const commands = [
  { words: ['publications', 'rebuild'], written: /wrote (\d+) publications/ },
  { words: ['translations', 'rebuild'], written: /changed (\d+) rows/ },
] as const;

/**
 * Milliseconds: MongoDB keeps the transaction of a client that was killed for 60 s (transactionLifetimeLimitSeconds), and what it holds is
 * refused to others meanwhile.
 */
const patience = 90_000;

/** Runs both rebuilds. @returns a line for each that had something to write */
export async function rebuild(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { words, written } of commands) {
    const start = () => run(process.execPath, ['scripts/run.mjs', 'cms', ...words], { env: environment });
    const { stdout } = (await until(start, patience)) ?? (await start());
    if (written.exec(stdout)?.[1] !== '0') lines.push(`${words.join(' ')}: ${stdout.trim()}`);
  }
  return lines;
}
