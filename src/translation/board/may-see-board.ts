import type { Person } from '@/people/person.ts';
import { mayAnywhere } from '@/people/rights.ts';

/** The board tells of drafts, and who works on them: for those who see former versions, that is, the staff. */
export function maySeeBoard(person: Person | null): boolean {
  return mayAnywhere(person, 'readVersions');
}
