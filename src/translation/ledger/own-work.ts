import type { OwnApproval } from '@/content/site/own-approval.ts';
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
  readonly ownApproval: OwnApproval;
}

/**
 * Why somebody may not approve these words: they are their own work, or, where the site is strict, their own correction of another's words that
 * nobody has confirmed since. Undefined where they may.
 */
export function ownWorkFor({ passage, text, person, ownApproval }: Saying): 'ownApproval' | 'ownCorrection' | undefined {
  if (ownApproval === 'yes') return undefined;
  const { target, entry } = passage;
  if (target === undefined || entry === undefined) return text === (target?.text ?? '') ? undefined : 'ownApproval';
  if (authorOf(entry) === person) return 'ownApproval';
  const isCorrection = text !== target.text || (entry.corrected === true && entry.by === person);
  return ownApproval === 'strict' && isCorrection ? 'ownCorrection' : undefined;
}
