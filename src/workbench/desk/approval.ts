import type { PayloadRequest } from 'payload';
import { message } from '@/languages/label.ts';
import { refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
import { may } from '@/access/rights.ts';
import type { PassageEntry } from '@/translation/ledger/passage-entry.ts';
import { ownWorkFor } from '@/translation/ledger/own-work.ts';
import type { Ledger, LedgerPassage } from '@/translation/ledger/read-ledger.ts';
import { ownApprovalOf } from '@/translation/ledger/own-approval-of.ts';
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
 * Whether an approval that somebody asks for is refused: the words are their own work, or a check has an error against them and no reason was given. Words
 * that are new, or a draft, are kept for review then, so that nobody's work is lost.
 * @throws APIError 403 or 400 where the words stand there for review already, as `openLedger` and `passageAt` otherwise
 */
export async function judgeApproval(req: PayloadRequest, place: DeskPlace, { key, text, note }: SaveRequest): Promise<Approval> {
  const ledger = await openLedger(req, place);
  const passage = passageAt(req, ledger, key);
  // Whoever may not approve hears that, and nothing is written.
  if (!mayApprove(req, ledger)) return { despite: [] };
  const refused = (why: 'ownApproval' | 'ownCorrection' | 'approveReason', status: number): Approval => {
    const words = `desk.error.${why}` as const;
    if (passage.target?.text === text && passage.state !== 'draft')
      throw refusal({ req, key: words, status, ...(status === 400 ? { data: { code: 'reason' } } : {}) });
    return { despite: [], refused: message(req.i18n.language, words) };
  };
  const own = ownWorkFor({ passage, text, person: personOf(req.user)?.id, ownApproval: await ownApprovalOf(req) });
  if (own !== undefined) return refused(own, 403);
  const despite = await errorsIn(req, ledger, passage, text);
  return despite.length > 0 && (note ?? '').trim() === '' ? refused('approveReason', 400) : { despite };
}

/** The checks that would have an error if these words stood there. */
async function errorsIn(req: PayloadRequest, ledger: Ledger, passage: LedgerPassage, text: string): Promise<readonly string[]> {
  const passages = ledger.passages.map((one) => (one === passage ? { ...one, target: { text, tags: passage.target?.tags ?? [] } } : one));
  const { key } = passage.segment;
  const found = (await findFindings(req, { ...ledger, passages }, new Set([key]))).get(key) ?? [];
  return [...new Set(found.filter(({ severity }) => severity === 'error').map(({ check }) => check))];
}

function mayApprove(req: PayloadRequest, { locale, copies: { sourceLocale } }: Ledger): boolean {
  return may({ user: personOf(req.user), operation: 'publish', locale, sourceLocale });
}

/** Whether a check has an error against approved words that nobody gave a reason for when they approved them: the source or a rule is another now. */
export function hasNewError(state: string, errors: readonly string[], entry: Pick<PassageEntry, 'despite'> | undefined): boolean {
  return state === 'reviewed' && errors.some((check) => entry?.despite?.includes(check) !== true);
}
