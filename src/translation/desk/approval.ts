import type { PayloadRequest } from 'payload';
import { message } from '@/languages/label.ts';
import { refusal } from '@/people/documents/refuse.ts';
import { personOf } from '@/people/person.ts';
import { may } from '@/people/rights.ts';
import type { PassageEntry } from '../ledger/passage-entry.ts';
import type { Ledger } from '../ledger/read-ledger.ts';
import type { SaveRequest } from './desk-contract.ts';
import { findFindings } from './find-findings.ts';
import { passageAt } from './passage-at.ts';
import { type DeskPlace, openLedger } from './place.ts';

export interface Approval {
  /** The checks whose errors the approval passes over, with a reason. */
  readonly despite: readonly string[];
  /** Why the new words are not approved but kept for review, in the person's language. */
  readonly refused?: string;
}

/**
 * Whether an approval that somebody asks for needs a reason that they did not give, since a check has an error against the words. New words are
 * kept for review then, so that nobody's work is lost.
 * @throws APIError 400 where the words stand there already, as `openLedger` and `passageAt` otherwise
 */
export async function judgeApproval(req: PayloadRequest, place: DeskPlace, { key, text, note }: SaveRequest): Promise<Approval> {
  const ledger = await openLedger(req, place);
  const passage = passageAt(req, ledger, key);
  // Whoever may not approve hears that, and nothing is written.
  if (!mayApprove(req, ledger)) return { despite: [] };
  const passages = ledger.passages.map((one) => (one === passage ? { ...one, target: { text, tags: passage.target?.tags ?? [] } } : one));
  const found = (await findFindings(req, { ...ledger, passages }, new Set([key]))).get(key) ?? [];
  const despite = [...new Set(found.filter(({ severity }) => severity === 'error').map(({ check }) => check))];
  if (despite.length === 0 || (note ?? '').trim() !== '') return { despite };
  if (passage.target?.text !== text) return { despite: [], refused: message(req.i18n.language, 'desk.error.approveReason') };
  throw refusal({ req, key: 'desk.error.approveReason', status: 400, data: { code: 'reason' } });
}

function mayApprove(req: PayloadRequest, { locale, copies: { sourceLocale } }: Ledger): boolean {
  return may({ user: personOf(req.user), operation: 'publish', locale, sourceLocale });
}

/** Whether a check has an error against approved words that nobody gave a reason for when they approved them: the source or a rule is another now. */
export function hasNewError(state: string, errors: readonly string[], entry: Pick<PassageEntry, 'despite'> | undefined): boolean {
  return state === 'reviewed' && errors.some((check) => entry?.despite?.includes(check) !== true);
}
