import type { Locale } from '@/languages/locales.ts';
import type { Pair } from '@/passages/pair-passages.ts';
import { withoutTagNumbers } from '@/passages/tagged-text.ts';
import { countWords } from './count-words.ts';
import { type DeskDeed, isReview } from './desk-save.ts';
import type { PassageEntries, PassageEntry, PassageOrigin, PassageState, Totals } from './passage-entry.ts';
import { authorOf } from './own-work.ts';
import { stateOf } from './state-of.ts';
import { totalUp } from './total-up.ts';

/** What the house knows about a save, to say who did what to which passage. */
export interface Occasion {
  /** Empty where no person did it. */
  readonly by: string;
  readonly byName: string;
  /** ISO 8601. */
  readonly at: string;
  /** Where words come from that were not written on the desk. */
  readonly arrivedBy: Extract<PassageOrigin, 'person' | 'import'>;
  /** What the desk did, by key. */
  readonly deeds?: ReadonlyMap<string, DeskDeed>;
  /** The passages of the source that were published with a change that needs no new translation. */
  readonly minor?: ReadonlyMap<string, string>;
  /**
   * Passages that will be changed so at the time set for publishing, with what they will say: said now, used now, or of no account any more.
   * Absent where they stay as they were.
   */
  readonly marks?: ReadonlyMap<string, string> | 'use' | 'drop';
  /** This language was published; `asReviewed` when whoever did it vouches for words that did not come by the desk. */
  readonly published?: { readonly asReviewed: boolean };
  /** Nothing of what is public in this language stands any more. */
  readonly unpublished?: boolean;
}

export interface SettleInput {
  readonly sourceLocale: Locale;
  readonly pairs: readonly Pair[];
  readonly former: PassageEntries;
  readonly occasion: Occasion;
}

export interface HistoryEntry {
  readonly passage: string;
  readonly deed: string;
  readonly state: PassageState;
  readonly origin: PassageOrigin | null;
  readonly source: string;
  readonly target: string;
  readonly note: string;
}

export interface Settled {
  readonly entries: PassageEntries;
  readonly totals: Totals;
  readonly history: readonly HistoryEntry[];
}

/**
 * The ledger of one document and language after a save, from the texts as they are and the ledger before. Pure, and safe to repeat: the
 * same texts and no deed change nothing.
 */
export function settle({ sourceLocale, pairs, former, occasion }: SettleInput): Settled {
  const entries: Record<string, PassageEntry> = {};
  const history: HistoryEntry[] = [];
  const counted = pairs.map(({ segment, target }) => {
    const { key, text: source } = segment;
    const before = former[key];
    const deed = occasion.deeds?.get(key);
    const said = target === undefined ? undefined : settleOne({ key, source, target: target.text, before, occasion, deed });
    const state = stateOf({ source, target: target?.text, entry: said });
    const entry = said === undefined ? undefined : dated(said, state, occasion.at);
    if (entry !== undefined) entries[key] = entry;
    const told = tell({ key, source, before, entry, state, occasion });
    if (told !== undefined) history.push(told);
    return { state, words: countWords(source, sourceLocale) };
  });
  return { entries, totals: totalUp(counted), history: [...history, ...leftBehind(pairs, former)] };
}

/** The words of passages that the source has no more: a neighbour may take them up. */
function leftBehind(pairs: readonly Pair[], former: PassageEntries): HistoryEntry[] {
  const keys = new Set(pairs.map(({ segment }) => segment.key));
  return Object.entries(former).flatMap(([passage, { source, target }]): HistoryEntry[] =>
    keys.has(passage) ? [] : [{ passage, deed: 'removed', state: 'missing', origin: null, source, target, note: '' }],
  );
}

interface OneInput {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly before: PassageEntry | undefined;
  readonly deed: DeskDeed | undefined;
  readonly occasion: Occasion;
}

function settleOne(input: OneInput): PassageEntry {
  const { target, occasion } = input;
  const written = wordsOf(input);
  const carried = marked(isMinor(input) ? carriedAlong(written, input) : written, input);
  if (occasion.unpublished === true) {
    const { live: _, ...others } = carried;
    return others;
  }
  if (occasion.published === undefined) return withLiveReview(carried, input.deed);
  const { said: now, origin } = carried;
  const vouched =
    occasion.published.asReviewed && now === 'needsReview' && (origin === 'person' || origin === 'import') && carried.desk !== true;
  const said = vouched ? 'reviewed' : now;
  return { ...carried, said, live: { said, origin, source: carried.source, target } };
}

function isMinor({ key, source, before, occasion: { minor, marks } }: OneInput): boolean {
  return minor?.has(key) === true || (marks === 'use' && before?.minor === source);
}

/** The mark that waits for the time to publish. */
function marked(entry: PassageEntry, { key, occasion: { marks } }: OneInput): PassageEntry {
  if (marks === undefined) return entry;
  const minor = typeof marks === 'string' ? undefined : marks.get(key);
  if (entry.minor === minor) return entry;
  const { minor: _, ...others } = entry;
  return minor === undefined ? others : { ...others, minor };
}

/** A minor edit leaves a translation as current as it was, and what is public of it. */
function carriedAlong(entry: PassageEntry, { source, target, before }: OneInput): PassageEntry {
  const wasCurrent = before?.outdatedSince === undefined && before?.target === target;
  if (!wasCurrent) return entry;
  const { live } = entry;
  if (live?.source !== before.source) return { ...entry, source };
  return { ...entry, source, live: { ...live, source } };
}

/** What is said of the words themselves: by the desk, or because they changed elsewhere, or as before. */
function wordsOf({ source, target, before, deed, occasion }: OneInput): PassageEntry {
  const { by, byName, at } = occasion;
  const live = before?.live === undefined ? {} : { live: before.live };
  const kept = {
    ...(before?.dismissed === undefined ? {} : { dismissed: before.dismissed }),
    ...(before?.minor === undefined ? {} : { minor: before.minor }),
  };
  if (deed !== undefined) {
    const { said, origin, despite } = deed;
    const from = { source: madeFrom({ source, before, deed }), ...(said === 'draft' && before !== undefined ? since(before) : {}) };
    // A review is of the words as somebody else left them.
    const same = before?.target === target;
    const author = same ? { by: before.by, byName: before.byName } : { by, byName };
    const reviewed = said === 'reviewed' ? { reviewedBy: by, ...(despite === undefined ? {} : { despite }) } : {};
    // Whoever confirms another's words takes them on; whoever corrects or returns them does not.
    const takesOn = deed.deed === 'confirmed' || deed.deed === 'stillCorrect';
    const owner = whose(takesOn ? by : before === undefined ? by : authorOf(before), author.by);
    const isCorrected = !takesOn && (same ? before.corrected === true : owner.author !== undefined);
    const corrected = isCorrected ? ({ corrected: true } as const) : {};
    return { said, origin, ...from, target, ...author, at, ...owner, ...corrected, desk: true, ...reviewed, ...live, ...kept };
  }
  if (before?.target === target) return before;
  // The same words, whose tags a changed source counts otherwise.
  if (before !== undefined && isCountedAnew(before, source) && withoutTagNumbers(before.target) === withoutTagNumbers(target))
    return { ...before, target };
  return { said: 'needsReview', origin: occasion.arrivedBy, source, target, by, byName, at, ...live, ...kept };
}

/** Whether the source has changed, or a change of it was taken back. */
function isCountedAnew(before: PassageEntry, source: string): boolean {
  return before.source !== source || before.outdatedSince !== undefined;
}

/** The source's text that the words of a deed were made from. */
function madeFrom({ source, before, deed }: Pick<OneInput, 'source' | 'before'> & { readonly deed: DeskDeed }): string {
  const { said, source: seen = source } = deed;
  // Half-typed words are of the source they were begun from: an outdated passage stays so until somebody says that it is done.
  return said === 'draft' && before !== undefined && before.source !== source ? before.source : seen;
}

/** Whose the words stay, where it is not who is named beside them. */
function whose(author: string, by: string): Pick<PassageEntry, 'author'> {
  return author === by ? {} : { author };
}

/** A review of words that are public already is one of the public ones. Whoever only translates changes nothing there. */
function withLiveReview(entry: PassageEntry, deed: DeskDeed | undefined): PassageEntry {
  const { live } = entry;
  if (deed === undefined || !isReview(deed) || live?.target !== entry.target) return entry;
  return { ...entry, live: { ...live, said: entry.said, origin: entry.origin, source: entry.source } };
}

interface TellInput {
  readonly key: string;
  readonly source: string;
  readonly before: PassageEntry | undefined;
  readonly entry: PassageEntry | undefined;
  readonly state: PassageState;
  readonly occasion: Occasion;
}

/** One line of history, where something happened to the passage. */
function tell({ key, source, before, entry, state, occasion }: TellInput): HistoryEntry | undefined {
  const deed = occasion.deeds?.get(key);
  const line = { passage: key, state, origin: entry?.origin ?? null, note: deed?.note ?? '' };
  if (entry === undefined)
    return before === undefined ? undefined : { ...line, deed: 'removed', source: before.source, target: before.target };
  const told = { ...line, source, target: entry.target };
  if (deed !== undefined) return { ...told, deed: deed.deed };
  // What arrived with a whole document is told by its entry: who, when and from where.
  if (before === undefined) return undefined;
  if (before.target !== entry.target) return { ...told, deed: entry.origin === 'import' ? 'imported' : 'edited' };
  if (before.source !== entry.source) return { ...told, deed: 'carried' };
  if (before.said !== entry.said) return { ...told, deed: 'published' };
  // The text from which it was translated stays in the entry; the history keeps what it became.
  return entry.outdatedSince !== undefined && before.outdatedSince === undefined ? { ...told, deed: 'outdated' } : undefined;
}

function since({ outdatedSince }: PassageEntry): Pick<PassageEntry, 'outdatedSince'> {
  return outdatedSince === undefined ? {} : { outdatedSince };
}

/** Notes since when a passage is outdated, and forgets it when it no longer is. */
function dated(entry: PassageEntry, state: PassageState, at: string): PassageEntry {
  const { outdatedSince, ...others } = entry;
  if ((outdatedSince !== undefined) === (state === 'outdated')) return entry;
  return state === 'outdated' ? { ...others, outdatedSince: at } : others;
}
