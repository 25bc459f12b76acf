import type { PayloadRequest } from 'payload';
import { message } from '@/languages/label.ts';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
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
  if (passage === undefined) throw refusal({ req, key: 'desk.error.unknownPassage', values: { passage: change.key }, status: 404 });
  const isNew = (passage.target?.text ?? '') !== change.text;
  if (passage.segment.kind === 'free' && isNew) throw refusal({ req, key: 'desk.error.free', status: 409 });
  if (isNew && change.base !== undefined && change.base !== baseOf(passage.target?.text))
    throw conflict({ req, passage, yours: change.text });
  if (isNew && change.text.length > longestText) {
    const values = { size: String(change.text.length), limit: String(longestText) };
    throw refusal({ req, key: 'desk.error.textTooLong', values, status: 400, data: { code: 'tooLong' } });
  }
  const own = change.deed === 'approve' ? ownWorkFor({ passage, text: change.text, person: user?.id, ownApproval }) : undefined;
  if (own !== undefined) throw refusal({ req, key: `desk.error.${own}` });
  return { change, deed: deedOf(change, passage, isNew), isNew };
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

function conflict({ req, passage, yours }: { req: PayloadRequest; passage: LedgerPassage; yours: string }): PassageConflict {
  const name = passage.entry?.byName ?? '';
  const text = message(req.i18n.language, name === '' ? 'desk.error.conflictSomebody' : 'desk.error.conflict', { name });
  return new PassageConflict({ message: text, passage, yours });
}
