import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Outcome, Save } from './save-many.ts';

/** Another process on the same database, open and waiting for what it is to save. */
export async function spawnSecondProcess(databaseUri: string): Promise<{ save(saves: readonly Save[]): Promise<Outcome[]> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/second-process.ts', databaseUri], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    for (;;) {
      const next = await lines.next();
      if (next.done === true) throw new Error('The second process ended without an answer.');
      if (next.value === 'ready' || next.value.startsWith('[{')) return next.value;
    }
  };
  await line();
  return {
    async save(saves) {
      child.stdin.write(`${JSON.stringify(saves)}\n`);
      return JSON.parse(await line()) as Outcome[];
    },
  };
}
