import type { PayloadRequest } from 'payload';
import { message } from '@/languages/label.ts';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
import { withoutTagNumbers } from '@/passages/tagged-text.ts';
import { may } from '@/access/rights.ts';
import type { OwnApproval } from '@/content/site/own-approval.ts';
import { baseOf } from './base-of.ts';
import type { DeskDeed } from './desk-save.ts';
import { ownWorkFor } from './own-work.ts';
import type { PassageOrigin } from './passage-entry.ts';
import { PassageConflict } from './passage-conflict.ts';
import type { Ledger, LedgerPassage } from './read-ledger.ts';

/** In UTF-16 units; the longest passage of the manual has some 3,000. */
const longestText = 50_000;

/** What somebody does to a passage on the desk. */
export interface PassageChange {
  readonly key: string;
  /** The words; empty takes them away. */
  readonly text: string;
  /** Names the translation that the person saw (`baseOf`); left out, whatever stands there is overwritten. */
  readonly base?: string;
  /** The source's text that the person had before them; left out, it is taken for what stands there now. */
  readonly source?: string;
  /** `confirm`: done, for review, and still correct where the words stay. `return`: back to its author. `keep`: for review, as whose they were. */
  readonly deed: 'draft' | 'confirm' | 'approve' | 'return' | 'keep';
  /** Where the words come from, when they are not the person's own. */
  readonly origin?: PassageOrigin;
  readonly note?: string;
  /** Checks that have an error against the words and are passed over by this approval. */
  readonly despite?: readonly string[];
}

interface CheckInput {
  readonly req: PayloadRequest;
  readonly ledger: Ledger;
  readonly change: PassageChange;
  /** Whether people may approve what they wrote themselves. */
  readonly ownApproval: OwnApproval;
}

/** Checks one change against rights and what stands there. @throws as `savePassages` says */
export function checkChange({ req, ledger, change, ownApproval }: CheckInput): { change: PassageChange; deed: DeskDeed; isNew: boolean } {
  const { locale, copies } = ledger;
  const user = personOf(req.user);
  const mayDo = (operation: 'updateText' | 'publish') => may({ user, operation, locale, sourceLocale: copies.sourceLocale });
  const language = localeName(req, locale);
  if (!mayDo('updateText')) throw refusal({ req, key: 'refused.updateText', values: { language } });
  const reviews = change.deed === 'approve' || change.deed === 'return';
  if (reviews && !mayDo('publish')) throw refusal({ req, key: 'desk.error.approve', values: { language } });
  const passage = ledger.passages.find(({ segment }) => segment.key === change.key);
  if (passage === undefined) throw refusal({ req, key: 'desk.error.unknownPassage', status: 404 });
  const isStale = change.source !== undefined && change.source !== passage.segment.text;
  // A changed source may number the tags of words that stay otherwise.
  const numbered = isStale ? withoutTagNumbers : (text: string) => text;
  const isNew = numbered(passage.target?.text ?? '') !== numbered(change.text);
  if (passage.segment.kind === 'free' && isNew) throw refusal({ req, key: 'desk.error.free', status: 409 });
  if (isNew && change.base !== undefined && change.base !== baseOf(passage.target?.text))
    throw conflict({ req, passage, yours: change.text });
  if (isStale && !isNew && change.deed !== 'draft' && change.deed !== 'return') throw sourceConflict({ req, passage, yours: change.text });
  if (isNew && change.text.length > longestText) {
    const values = { size: String(change.text.length), limit: String(longestText) };
    throw refusal({ req, key: 'desk.error.textTooLong', values, status: 400, data: { code: 'tooLong' } });
  }
  // Nobody approves against a source they have not read: the words are kept for review.
  const said = isStale && change.deed === 'approve' ? 'keep' : change.deed;
  const own = said === 'approve' ? ownWorkFor({ passage, text: change.text, person: user?.id, ownApproval }) : undefined;
  if (own !== undefined) throw refusal({ req, key: `desk.error.${own}` });
  const deed = deedOf({ ...change, deed: said }, passage, isNew);
  return { change, deed: isStale ? { ...deed, source: change.source } : deed, isNew };
}

function deedOf({ deed, origin, note, despite = [] }: PassageChange, { state, entry }: LedgerPassage, isNew: boolean): DeskDeed {
  // Words that stay come from where they came from: nobody says of a machine's that they are their own.
  const from = isNew ? (origin ?? 'person') : (entry?.origin ?? 'person');
  const noted = note === undefined ? {} : { note };
  switch (deed) {
    case 'draft':
      return { said: 'draft', origin: from, deed: 'saved', ...noted };
    case 'confirm':
      return { said: 'needsReview', origin: from, deed: state === 'outdated' && !isNew ? 'stillCorrect' : 'confirmed', ...noted };
    case 'keep':
      return { said: 'needsReview', origin: from, deed: 'saved', ...noted };
    case 'approve':
      return { said: 'reviewed', origin: from, deed: 'approved', ...noted, ...(despite.length === 0 ? {} : { despite }) };
    case 'return':
      return { said: 'draft', origin: from, deed: 'returned', ...noted };
  }
}

interface ConflictInput {
  readonly req: PayloadRequest;
  readonly passage: LedgerPassage;
  readonly yours: string;
}

function conflict({ req, passage, yours }: ConflictInput): PassageConflict {
  const name = passage.entry?.byName ?? '';
  const text = message(req.i18n.language, name === '' ? 'desk.error.conflictSomebody' : 'desk.error.conflict', { name });
  return new PassageConflict({ message: text, code: 'conflict', passage, yours });
}

/** Whoever confirms what stands there has read another source. */
export function sourceConflict({ req, passage, yours }: ConflictInput): PassageConflict {
  const text = message(req.i18n.language, 'desk.error.sourceChanged');
  return new PassageConflict({ message: text, code: 'sourceChanged', passage, yours });
}
