import type { Person } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';

/** The board tells of drafts, and who works on them: for those who see former versions, that is, the staff. */
export function maySeeBoard(person: Person | null): boolean {
  return mayAnywhere(person, 'readVersions');
}
