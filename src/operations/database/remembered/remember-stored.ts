import type { BaseDatabaseAdapter } from 'payload';
import { forgetWrites } from './forget-writes.ts';
import { Memories } from './memories.ts';
import { rememberReads } from './remember-reads.ts';

/**
 * Lets a transaction read each stored document once: whoever asks again gets a copy of what lies in the database. That is below all hooks
 * and rights, which see what they always saw. It is forgotten when the transaction writes to it, and with the transaction; no other ever
 * sees it, and what is read outside of transactions always comes from the database.
 *
 * Comes above `lineUpTransactions`, where a transaction begins with its first statement and is then the only one that writes.
 */
export function rememberStored<T extends BaseDatabaseAdapter>(adapter: T): T {
  const memories = new Memories(adapter);
  rememberReads(adapter, memories);
  forgetWrites(adapter, memories);
  return adapter;
}
