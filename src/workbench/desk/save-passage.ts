import type { PayloadRequest, TypedUser } from 'payload';
import { writeEntry } from '@/people/audit/write-entry.ts';
import { refusal } from '@/access/documents/refuse.ts';
import { baseOf } from '@/translation/ledger/base-of.ts';
import { type PassageChange, sourceConflict } from '@/translation/ledger/check-change.ts';
import { authorOf } from '@/translation/ledger/own-work.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { savePassages } from '@/translation/ledger/save-passages.ts';
import { notify } from '../letters/notify.ts';
import { notifyReady } from '../letters/notify-ready.ts';
import { type Approval, judgeApproval } from './approval.ts';
import { followReview } from './follow-review.ts';
import type { SaveRequest } from './desk-contract.ts';
import { mentionedIn } from './mentioned-in.ts';
import { titleOf } from './open-desk.ts';
import { passageAt } from './passage-at.ts';
import type { DeskPlace } from './place.ts';
import { writeComment } from './write-comment.ts';

interface SaveInput {
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly place: DeskPlace;
  readonly request: SaveRequest;
}

interface SavedLedger {
  readonly ledger: Ledger;
  /** Why words that were to be approved are kept for review instead. */
  readonly refused?: string;
}

/**
 * Saves one passage as somebody asked on the desk; words made from a source that says something else by now are kept as outdated. In the same transaction a returned one gets its
 * comment and its author is told, and the reviewers are told when nothing is left to translate. Who approved which passage stands in the
 * passage's history; the audit trail has one line, `approveTranslation`, when the last passage of a language is approved, so that a day's
 * review does not bury everything else there.
 * @throws PassageConflict 409 where the translation is another than the person saw, or the source where there are no new words; APIError as `savePassages`, and 400 for a confirmation
 *   without words and for a return without a reason
 */
export async function savePassage({ req, user, place, request }: SaveInput): Promise<SavedLedger> {
  const { key, text, source, note } = request;
  checkRequest(req, request);
  const { despite, refused }: Approval = request.deed === 'approve' ? await judgeApproval(req, place, request) : { despite: [] };
  const deed: PassageChange['deed'] = refused === undefined ? request.deed : 'keep';
  const [base = '', sourceBase = ''] = request.base.split('-');
  const change: PassageChange = { key, text, base, deed, despite, ...given(request) };
  const ledger = await savePassages({
    req,
    user,
    ...place,
    changes: [change],
    afterLedger: followReview,
    andThen: async (within, ledger) => {
      const passage = passageAt(within, ledger, key);
      // Without the text that was read, nothing can be said to be made from it.
      if (source === undefined && sourceBase !== baseOf(passage.segment.text)) throw sourceConflict({ req, passage, yours: text });
      const title = titleOf(ledger);
      const { kind, id, locale } = place;
      const { entry } = passage;
      if (deed === 'approve' && isReviewed(ledger))
        await writeEntry({ req: within, action: 'approveTranslation', kind, id, title, locale });
      if (deed === 'return' && note !== undefined) {
        const mentions = await mentionedIn(within, note);
        await writeComment({ req: within, place, passage: key, text: note, mentions });
        const about = { kind, id, locale, passage: key, title, text: note };
        const author = entry === undefined ? '' : authorOf(entry);
        await notify(within, [
          { ...about, to: author, type: 'returned' },
          ...mentions.filter((person) => person !== author).map((to) => ({ ...about, to, type: 'mention' as const })),
        ]);
      }
      if (deed === 'confirm' || deed === 'keep') await notifyReady(within, ledger, title);
    },
  });
  return refused === undefined ? { ledger } : { ledger, refused };
}

/** What a request says of itself, without what it leaves out. */
function given({
  source,
  origin,
  note,
}: Pick<SaveRequest, 'source' | 'origin' | 'note'>): Pick<PassageChange, 'source' | 'origin' | 'note'> {
  return {
    ...(source === undefined ? {} : { source }),
    ...(origin === undefined ? {} : { origin }),
    ...(note === undefined ? {} : { note }),
  };
}

function checkRequest(req: PayloadRequest, { text, deed, note }: SaveRequest): void {
  if ((deed === 'confirm' || deed === 'approve') && text.trim() === '')
    throw refusal({ req, key: 'desk.error.nothingThere', status: 400, data: { code: 'empty' } });
  if (deed === 'return' && (note === undefined || note.trim() === ''))
    throw refusal({ req, key: 'desk.error.returnNote', status: 400, data: { code: 'note' } });
}

/** Whether every passage of the language is approved. */
export function isReviewed({ passages }: Ledger): boolean {
  return passages.length > 0 && passages.every(({ state }) => state === 'reviewed');
}
