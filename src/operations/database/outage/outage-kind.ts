import type { OutageKind } from '@/people/outage/outage-error.ts';
import { WaitedTooLong } from '../write-queue.ts';
import { HeldByOthers } from '../held-by-others.ts';
import { errorChain } from './error-chain.ts';
import { isDatabaseAway } from './is-database-away.ts';
import { isStorageFull } from './is-storage-full.ts';

/** What is the matter, where the error is about the database and not about what was asked of it. Pure. */
export function outageKind(error: unknown): OutageKind | undefined {
  if (isStorageFull(error)) return 'unwritable';
  if (isDatabaseAway(error)) return 'away';
  return isBusy(error) ? 'busy' : undefined;
}

function isBusy(error: unknown): boolean {
  if (error instanceof HeldByOthers || error instanceof WaitedTooLong) return true;
  return errorChain(error).some(({ code, message }) => code.startsWith('SQLITE_BUSY') || message.includes('database is locked'));
}
