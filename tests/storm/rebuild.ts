import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Commands that write nothing where documents, publications and ledger agree, and how they say so. */
const commands = [
  { words: ['publications', 'rebuild'], written: /wrote (\d+) publications/ },
  { words: ['translations', 'rebuild'], written: /changed (\d+) rows/ },
] as const;

/** Runs both rebuilds. @returns a line for each that had something to write */
export async function rebuild(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { words, written } of commands) {
    const { stdout } = await run(process.execPath, ['scripts/run.mjs', 'cms', ...words], { env: environment });
    if (written.exec(stdout)?.[1] !== '0') lines.push(`${words.join(' ')}: ${stdout.trim()}`);
  }
  return lines;
}
