import type { ChangedPassage } from '@/translation/minor/changed-passages.ts';
import type { TermHit } from '@/translation/termbase/term-hit.ts';
import type { Locale } from '@/languages/locales.ts';
import type { Finding } from '@/translation/checks/finding.ts';
import type { PassageOrigin, PassageState, Totals } from '@/translation/ledger/passage-entry.ts';
import type { SegmentKind, Tag } from '@/passages/segment.ts';

/**
 * What the desk and the server say to each other, under `/api/desk`. Every answer is `no-store`; a refusal is
 * `{ errors: [{ message, data: { code } }] }` in the person's language, as everywhere in the house.
 *
 * GET  /desk/:kind/:id/:locale                 DeskDocument
 * GET  /desk/:kind/:id/:locale/passage?key=…   Beside
 * POST /desk/:kind/:id/:locale/save            SaveRequest → Saved, or 409 Conflict
 * POST /desk/:kind/:id/:locale/prefill         {} → Changed (exact matches into missing passages)
 * POST /desk/:kind/:id/:locale/machine         { keys? } → MachineChanged (missing passages, or those named)
 * POST /desk/:kind/:id/:locale/replace         ReplaceRequest → Changed
 * POST /desk/:kind/:id/:locale/dismiss         { key, check, reason } → Saved
 * POST /desk/:kind/:id/:locale/comment         { key, text } → Beside   (mentions: `@[Name](id)` in the text)
 * POST /desk/:kind/:id/:locale/resolve         { comment } → Beside
 * POST /desk/:kind/:id/:locale/follow          { key } → Changed (a freely translated field takes the source's structure again)
 * POST /desk/:kind/:id/:locale/publish         { reason? } → Published, or 422 Blocked
 * POST /desk/:kind/:id/:locale/assign          { person: string | null, due?: string } → Assignment
 * POST /desk/memory/:unit                      { target } → Match;  DELETE /desk/memory/:unit
 * POST /desk/minor/:kind/:id                   { data? } → MinorChanges (what publishing the source changes for translators)
 * GET  /desk/people?locale=…                   DeskPerson[]
 * GET  /desk/notifications                     DeskNotification[];  POST /desk/notifications/seen { ids } → { seen: number }
 * GET  /desk/board?…                           Board;  GET /desk/board.csv
 */
export interface DeskDocument {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
  readonly published: boolean;
  readonly may: {
    readonly write: boolean;
    readonly approve: boolean;
    readonly approveOwn: boolean;
    readonly publish: boolean;
    readonly assign: boolean;
  };
  /** The name of the machine that can be asked; null where none is configured. */
  readonly machine: string | null;
  readonly previewUrl: string | null;
  readonly formUrl: string;
  readonly assignee: DeskPerson | null;
  readonly due: string | null;
  readonly totals: Totals;
  /** In the document's order. */
  readonly passages: readonly DeskPassage[];
}

export interface DeskPassage {
  readonly key: string;
  readonly kind: SegmentKind;
  /** As in the segment, for the checks that run as somebody types; so are the next two. */
  readonly path: readonly string[];
  readonly tagged: boolean;
  /** The language cannot be published without it, as the title. */
  readonly required: boolean;
  /** Where it stands, in the person's language: `Sections 2 › Comparison of steps › Definition`. */
  readonly place: string;
  /** The heading of the section it stands in, in the source language; empty before the first. */
  readonly section: string;
  readonly source: string;
  readonly tags: readonly DeskTag[];
  readonly target: string;
  readonly state: PassageState;
  readonly origin: PassageOrigin | null;
  readonly byName: string;
  readonly by: string;
  /** Whose work it is: who wrote or confirmed it, whoever corrected it since. */
  readonly author: string;
  readonly at: string;
  /** The source's text from which an outdated passage was translated; the desk shows the difference. */
  readonly was: string | null;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly { readonly check: string; readonly reason: string }[];
  /** Approved, and a check has an error now that it had not, or that nobody gave a reason for. */
  readonly hasNewError: boolean;
  /** Comments that are not resolved. */
  readonly comments: number;
  readonly maxLength: number | null;
  /** Names the target this copy shows; sent back with a save. */
  readonly base: string;
}

/** What a tag stands for, in the person's words: `bold`, `link to https://…`, `(Wenger, 1998)`, `footnote`. */
export interface DeskTag {
  readonly number: number;
  readonly paired: boolean;
  readonly kind: Tag['kind'];
  readonly label: string;
}

/**
 * `draft`: as it is typed. `confirm`: done, for review; confirms an outdated passage as it is where the text stays. `approve`: reviewed.
 * `return`: back to draft, with a comment.
 */
export type SaveDeed = 'draft' | 'confirm' | 'approve' | 'return';

export interface SaveRequest {
  readonly key: string;
  readonly text: string;
  readonly base: string;
  /** The source's text that the person had before them, so that words made from one that says something else by now are kept as outdated. */
  readonly source?: string;
  readonly deed: SaveDeed;
  /** Where the text came from, when a match or the machine was inserted and not changed since. */
  readonly origin?: PassageOrigin;
  readonly note?: string;
}

export interface Saved {
  readonly passage: DeskPassage;
  readonly totals: Totals;
  /** All passages of the language are reviewed, and somebody who may publish is asking. */
  readonly offerPublish: boolean;
  /** The source says something else than the person read; their words are kept as outdated. */
  readonly sourceChanged?: boolean;
  /** Why the words were not approved, which was asked for, but kept for review. */
  readonly refused?: string;
}

/**
 * Answered with 409, nothing was written: somebody else saved this passage since (`conflict`), or words that stand there were to be confirmed
 * against a source that says something else by now (`sourceChanged`).
 */
export interface Conflict {
  readonly errors: readonly { readonly message: string; readonly data: { readonly code: 'conflict' | 'sourceChanged' } }[];
  readonly passage: DeskPassage;
  readonly yours: string;
}

export interface Changed {
  readonly passages: readonly DeskPassage[];
  readonly totals: Totals;
}

/** What a machine was asked for. */
export interface MachineChanged extends Changed {
  /** How many passages were left as they are: tags or terms did not come back whole. */
  readonly refused: number;
  /** How many were too many for one call; to be asked for again. */
  readonly left: number;
}

export interface ReplaceRequest {
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
  readonly keys: readonly string[];
}

export interface Published {
  readonly published: true;
}

/** Answered with 422: errors stand against publishing; a reviewer may give a reason. */
export interface Blocked {
  readonly errors: readonly { readonly message: string; readonly data: { readonly code: 'blocked' } }[];
  readonly passages: readonly { readonly key: string; readonly findings: readonly Finding[] }[];
  readonly mayOverride: boolean;
}

/** What stands beside a passage. */
export interface Beside {
  readonly matches: readonly Match[];
  readonly terms: readonly TermHit[];
  readonly history: readonly HistoryLine[];
  readonly comments: readonly Comment[];
  /** For a passage that was split off another or joined from several. */
  readonly former: Former | null;
}

/** What the translation had for these words before the source was split or joined. */
export interface Former {
  readonly text: string;
  /** The passages it stood in: their number where they are there still, what they said in the source, who translated them, and when. */
  readonly from: readonly { readonly number: number | null; readonly source: string; readonly byName: string; readonly at: string }[];
}

export interface Match {
  readonly unit: string;
  /** 0 to 100, whole; 100 is exact. */
  readonly percent: number;
  readonly source: string;
  readonly target: string;
  readonly document: string;
  readonly byName: string;
  readonly at: string;
  readonly mayCorrect: boolean;
}

export interface HistoryLine {
  readonly deed: string;
  readonly state: PassageState;
  readonly origin: PassageOrigin | null;
  readonly source: string;
  readonly target: string;
  readonly note: string;
  readonly byName: string;
  readonly at: string;
}

export interface Comment {
  readonly id: string;
  readonly text: string;
  readonly byName: string;
  readonly at: string;
  readonly resolved: boolean;
}

export interface DeskPerson {
  readonly id: string;
  readonly name: string;
  /** In the list of people: whether they may write the language asked about, and so be assigned to it. */
  readonly mayWrite?: boolean;
}

export interface Assignment {
  readonly assignee: DeskPerson | null;
  readonly due: string | null;
  /** `sent`: it went out or is on its way; `kept`: the mail server would not take it, it is tried again; `none`: this site sends no mail, tell them yourself; `notNeeded`: to nobody, or to oneself. */
  readonly letter: 'sent' | 'kept' | 'none' | 'notNeeded';
}

/** Something a person should hear of, in their language. */
export interface DeskNotification {
  readonly id: string;
  readonly type: string;
  /** `Chapter 4 (Slovak)`. */
  readonly title: string;
  readonly text: string;
  /** The desk, at the passage where it is about one. */
  readonly href: string;
  /** ISO 8601. */
  readonly at: string;
  readonly seen: boolean;
}

export interface MinorChanges {
  readonly sourceLocale: Locale;
  /** In the document's order. */
  readonly changed: readonly ChangedPassage[];
}
