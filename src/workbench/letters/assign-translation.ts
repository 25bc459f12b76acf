import { setTimeout as pause } from 'node:timers/promises';
import type { PayloadRequest } from 'payload';
import { defaultLocale } from '@/languages/locales.ts';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import { may } from '@/access/rights.ts';
import type { Assignment } from '../desk/desk-contract.ts';
import { titleOf } from '../desk/open-desk.ts';
import { type DeskPlace, openLedger } from '../desk/place.ts';
import { requireRight } from '../desk/require-right.ts';
import { totalsOf } from '../desk/totals-of.ts';
import { withRow } from '../desk/with-row.ts';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { nameOfKind } from '../board/name-of-kind.ts';
import { assignmentLetter } from './assignment-letter.ts';
import { deskAddress } from './desk-address.ts';
import { notify } from './notify.ts';
import { sendLetter } from './send-letter.ts';
import { siteAddress } from './site-address.ts';
import { type Colleague, staff } from './staff.ts';
import { withdrawAssignment } from './withdraw-assignment.ts';

interface AssignInput {
  readonly req: PayloadRequest;
  readonly place: DeskPlace;
  /** The id of whom it is assigned to; null for nobody. */
  readonly person: string | null;
  /** A day from today on, `2026-12-24`. */
  readonly due: string | undefined;
}

/** Milliseconds for which the answer waits to tell whether the letter went out. */
const patience = 3_000;

/**
 * Assigns a document in one language to somebody who may write that language, or to nobody. They hear of it in the admin and, once it
 * stands, by a letter with a link to the first passage to do; a letter that cannot be sent waits for the daily one.
 * @throws APIError in the person's language: 403 without the right to assign, 400 for somebody who does not work here or may not write this
 *   language, and for a day that has passed
 */
export async function assignTranslation({ req, place, person, due }: AssignInput): Promise<Assignment> {
  const { to, ledger, notes } = await inTransaction(req, async () => {
    const known = await withRow(req, await openLedger(req, place));
    requireRight(req, known, 'assign');
    const assignee = person === null ? undefined : await assigneeOf(req, known, person);
    const day = dueDay(req, due);
    const data = {
      assigneeId: assignee?.id ?? null,
      assigneeName: assignee?.name ?? null,
      assignedBy: assignee === undefined ? null : String(req.user?.id),
      due: assignee === undefined ? null : day,
    };
    if (known.row !== undefined)
      await req.payload.db.updateOne({ collection: 'translations', id: known.row.id, data, req, returning: false });
    const about = { type: 'assignment' as const, ...place, title: titleOf(known), ...(day === null ? {} : { text: day }) };
    const former = known.row?.assigneeId ?? '';
    if (former !== '') {
      const mayKnow = await withdrawAssignment(req, { from: former, ...place });
      if (mayKnow && former !== assignee?.id) await notify(req, [{ ...place, type: 'unassigned', title: about.title, to: former }]);
    }
    const kept = assignee === undefined ? [] : await notify(req, [{ ...about, to: assignee.id }]);
    // While its own letter is under way, no daily one takes it along.
    await noteSending(req, kept, { claimedAt: new Date().toISOString() });
    return { to: assignee, ledger: known, notes: kept };
  });
  const told = { assignee: to === undefined ? null : { id: to.id, name: to.name }, due: to === undefined ? null : dueDay(req, due) };
  if (to === undefined || notes.length === 0) return { ...told, letter: 'notNeeded' };
  return { ...told, letter: await tell(req, ledger, to, told.due, notes) };
}

async function assigneeOf(req: PayloadRequest, { locale, copies }: Ledger, id: string): Promise<Colleague> {
  const [colleague] = await staff(req, [id]);
  if (colleague === undefined) throw refusal({ req, key: 'desk.error.person', status: 400, data: { code: 'person' } });
  if (may({ user: colleague, operation: 'updateText', locale, sourceLocale: copies.sourceLocale })) return colleague;
  const values = { name: colleague.name, language: localeName(req, locale) };
  throw refusal({ req, key: 'desk.error.assignee', values, status: 400, data: { code: 'assignee' } });
}

/** Noon of the day, so that it is the same day wherever it is read; yesterday counts as today somewhere on earth. */
function dueDay(req: PayloadRequest, due: string | undefined): string | null {
  if (due === undefined || due === '') return null;
  const day = /^\d{4}-\d\d-\d\d/.exec(due)?.[0] ?? '';
  const noon = new Date(`${day}T12:00:00.000Z`);
  const isDay = !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(day);
  if (isDay && noon.getTime() > Date.now() - 36 * 60 * 60 * 1000) return noon.toISOString();
  throw refusal({ req, key: 'desk.error.due', values: { due: due.slice(0, 40) }, status: 400, data: { code: 'due' } });
}

async function tell(req: PayloadRequest, ledger: Ledger, to: Colleague, due: string | null, notes: readonly string[]) {
  const { payload } = req;
  const { words } = totalsOf(ledger);
  const { kind, id, locale } = ledger;
  const language = to.language ?? defaultLocale;
  const title = titleOf(ledger);
  const letter = assignmentLetter({
    to: { name: to.name, language },
    by: req.user?.name ?? '',
    title: title === '' ? nameOfKind(kind.kind, language) : title,
    locale,
    due,
    words: words.missing + words.draft + words.outdated,
    link: `${siteAddress(req)}${deskAddress(payload.config.routes.admin, { kind: kind.kind, id, locale })}`,
  });
  const sending = sendLetter({ payload, to: to.email, letter }).then(async (outcome) => {
    const told = { sentAt: new Date().toISOString(), sentWith: 'own' };
    await noteSending({ payload }, notes, outcome === 'sent' ? told : { claimedAt: null });
    return outcome;
  });
  // The assignment stands; whoever made it does not wait for a slow mail server.
  return Promise.race([sending, pause(patience, 'sent' as const, { ref: false })]);
}

async function noteSending(
  req: Pick<PayloadRequest, 'payload'> & Partial<PayloadRequest>,
  notes: readonly string[],
  data: Readonly<Record<string, string | null>>,
): Promise<void> {
  const where = { id: { in: [...notes] } };
  if (notes.length > 0) await req.payload.db.updateMany({ collection: 'notifications', where, data: { ...data }, req });
}
