import type { PayloadRequest, TypedUser } from 'payload';
import type { PassageChange } from '@/translation/ledger/check-change.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { savePassages } from '@/translation/ledger/save-passages.ts';
import type { Changed } from './desk-contract.ts';
import { deskPassages } from './desk-passages.ts';
import { followReview } from './follow-review.ts';
import type { DeskPlace } from './place.ts';
import { totalsOf } from './totals-of.ts';

interface ChangeInput {
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly place: DeskPlace;
  readonly changes: readonly PassageChange[];
  /** As it is before, which is the answer where there is nothing to change. */
  readonly before: Ledger;
}

/** Saves several passages at once, all or none, and gives them as they are afterwards. @throws as `savePassages` */
export async function changePassages({ req, user, place, changes, before }: ChangeInput): Promise<Changed> {
  if (changes.length === 0) return { passages: [], totals: totalsOf(before) };
  const ledger = await savePassages({ req, user, ...place, changes, afterLedger: followReview });
  return { passages: await deskPassages(req, ledger, new Set(changes.map(({ key }) => key))), totals: totalsOf(ledger) };
}
