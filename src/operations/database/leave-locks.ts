import type { BaseDatabaseAdapter } from 'payload';
import { leavesLocks } from '@/access/locks/leaving-locks.ts';

/** Lets saves that leave locks alone (`leavingLocks`) do so: Payload's way to take them off a document is to delete them here. */
export function leaveLocks<T extends BaseDatabaseAdapter>(adapter: T): T {
  const deleteMany = adapter.deleteMany.bind(adapter);
  adapter.deleteMany = async (args) => {
    if (args.collection !== 'payload-locked-documents' || !leavesLocks()) await deleteMany(args);
  };
  return adapter;
}
