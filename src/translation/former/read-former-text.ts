import type { PayloadRequest } from 'payload';
import { escaped, withoutTags } from '@/passages/tagged-text.ts';
import { readDocumentHistory } from '../history/read-history.ts';
import type { Ledger, LedgerPassage } from '../ledger/read-ledger.ts';
import { type FormerPassage, type FormerText, formerText } from './former-text.ts';

/** Deeds after which a passage's words were made from the source beside them. */
const settledDeeds: ReadonlySet<string> = new Set(['confirmed', 'stillCorrect', 'approved', 'removed', 'edited', 'imported', 'published']);

/** As many records of history as are looked through, the newest. */
const looked = 200;

interface FormerQuestion {
  readonly req: PayloadRequest;
  readonly ledger: Ledger;
  readonly passage: LedgerPassage;
}

/**
 * What the former translation has for a passage that was split off another or joined from several: from its neighbours in the same text that
 * are outdated, and from the history of those that are done again or gone.
 * @returns undefined for a passage that is current, that was only changed, and where nothing former is like it
 */
export async function readFormerText({ req, ledger, passage }: FormerQuestion): Promise<FormerText | undefined> {
  const { segment, state, target, entry } = passage;
  const field = fieldOf(segment.key);
  if (!segment.tagged || (state !== 'missing' && state !== 'outdated')) return undefined;
  const now = ledger.passages.filter((one) => one.segment.tagged && fieldOf(one.segment.key) === field);
  const formers = inOrder([...outdatedOf(now), ...(await pastOf(req, ledger, now, field))]);
  const { sourceLocale } = ledger.copies;
  const found = formerText({ source: segment.text, formers, sourceLocale, locale: ledger.locale });
  if (found === undefined || found.text === withoutTags(target?.text ?? '')) return undefined;
  // Where a passage was only changed, its own words stand there.
  const isJoined = found.from.some(({ key }) => key !== segment.key);
  const isSplit = entry !== undefined && now.some((one) => one !== passage && holds(entry.source, one.segment.text));
  return state === 'missing' || isJoined || isSplit ? { ...found, text: escaped(found.text) } : undefined;
}

/** The rich text that a passage stands in. */
function fieldOf(key: string): string {
  return key.split('#', 1)[0] ?? '';
}

function outdatedOf(now: readonly LedgerPassage[]): FormerPassage[] {
  return now.flatMap(({ segment: { key }, state, entry }): FormerPassage[] =>
    state === 'outdated' && entry !== undefined
      ? [{ key, source: entry.source, target: entry.target, byName: entry.byName, at: entry.at }]
      : [],
  );
}

/** From the history of the same text, of each passage the newest words whose source is another now. */
async function pastOf(req: PayloadRequest, ledger: Ledger, now: readonly LedgerPassage[], field: string): Promise<FormerPassage[]> {
  const current = new Map(now.map(({ segment }) => [segment.key, segment.text]));
  const place = { kind: ledger.kind.kind, document: ledger.id, locale: ledger.locale };
  const lines = await readDocumentHistory({ req, place, limit: looked });
  const newest = new Map<string, FormerPassage>();
  for (const { passage: key, deed, source, target, personName, createdAt: at } of lines) {
    const isFormer = settledDeeds.has(deed) && (source ?? '') !== '' && (target ?? '') !== '' && source !== current.get(key);
    if (isFormer && fieldOf(key) === field && !newest.has(key))
      newest.set(key, { key, source: source ?? '', target: target ?? '', byName: personName ?? '', at });
  }
  return [...newest.values()];
}

/** The outdated words of a passage before its history, each once. */
function inOrder(formers: readonly FormerPassage[]): readonly FormerPassage[] {
  const once = new Map<string, FormerPassage>();
  for (const former of formers) once.set(`${former.key} ${former.source}`, once.get(`${former.key} ${former.source}`) ?? former);
  return [...once.values()];
}

/** Whether a passage that is there now was part of a former one. */
function holds(former: string, part: string): boolean {
  const words = withoutTags(part).trim();
  return words !== '' && withoutTags(former).includes(words);
}
