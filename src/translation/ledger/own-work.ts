import type { PassageEntry } from './passage-entry.ts';
import type { LedgerPassage } from './read-ledger.ts';

/** Whose work the words are: who wrote or confirmed them, whoever mended a comma since. Empty where nobody is known. */
export function authorOf({ author, by }: Pick<PassageEntry, 'author' | 'by'>): string {
  return author ?? by;
}

interface Saying {
  readonly passage: Pick<LedgerPassage, 'target' | 'entry'>;
  /** The words that are to stand there. */
  readonly text: string;
  readonly person: string | undefined;
}

/** Whether somebody who says something of these words would say it of their own work. Correcting another's words is none. */
export function isOwnWork({ passage: { target, entry }, text, person }: Saying): boolean {
  if (target === undefined || entry === undefined) return text !== (target?.text ?? '');
  return authorOf(entry) === person;
}
