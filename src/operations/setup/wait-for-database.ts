import { setTimeout as pause } from 'node:timers/promises';
import { checkDatabase } from './check-database.ts';
import { DatabaseNotUp } from './database-not-up.ts';

interface WaitInput {
  readonly uri: string;
  /** Milliseconds; 0 to ask once. */
  readonly patience: number;
  /** Told once, where there is something to wait for. */
  readonly say: (line: string) => void;
}

/**
 * Waits until the database can be opened: servers and their database start in any order.
 * @throws ConfigurationError what `checkDatabase` says: at once where waiting cannot help, else when patience has ended
 */
export async function waitForDatabase({ uri, patience, say }: WaitInput): Promise<void> {
  const until = performance.now() + patience;
  for (let told = false; ; told = true) {
    try {
      await checkDatabase(uri);
      return;
    } catch (error) {
      if (!(error instanceof DatabaseNotUp) || performance.now() >= until) throw error;
      if (!told) say(`  waiting up to ${String(Math.round(patience / 1000))} s for the database (${error.message}) …`);
    }
    await pause(500);
  }
}
