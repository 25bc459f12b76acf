/** What a passage is in one language. `missing` and `outdated` follow from the texts; the others are said by people. */
export type PassageState = 'missing' | 'draft' | 'needsReview' | 'reviewed' | 'outdated';

export const passageStates = ['missing', 'draft', 'needsReview', 'reviewed', 'outdated'] as const satisfies readonly PassageState[];

/** Where a translation came from. */
export type PassageOrigin = 'person' | 'memory' | 'machine' | 'import';

/** What the ledger keeps of one passage that has a text in this language. */
export interface PassageEntry {
  /** Said by people; that the source has changed since is seen by comparing `source` with the source's text now. */
  readonly said: 'draft' | 'needsReview' | 'reviewed';
  readonly origin: PassageOrigin;
  /** The source's text from which this was translated, and the translation that the ledger last saw. */
  readonly source: string;
  readonly target: string;
  /** Who wrote the translation, and when (ISO 8601); empty where the house did, as in scripts. */
  readonly by: string;
  readonly byName: string;
  readonly at: string;
  /** Whose work it is, where that is not who wrote there last: somebody else corrected it. */
  readonly author?: string;
  /** Whoever wrote there last corrected another's words, and nobody has confirmed them since. */
  readonly corrected?: true;
  readonly reviewedBy?: string;
  /** Checks that had an error against these words when they were approved, with a reason that stands in the history. */
  readonly despite?: readonly string[];
  /** Written or said on the desk: publishing the document elsewhere vouches for other words, never for these. */
  readonly desk?: true;
  /** Since when the source says something else (ISO 8601); absent where it does not. */
  readonly outdatedSince?: string;
  /** What the source will say from the time that is set for publishing, where somebody said that it needs no new translation. */
  readonly minor?: string;
  /** What stands in the publication: set when the language is published, or its published text is approved. */
  readonly live?: {
    readonly said: 'draft' | 'needsReview' | 'reviewed';
    readonly origin: PassageOrigin;
    readonly source: string;
    readonly target: string;
  };
  /** Warnings that somebody dismissed with a reason, for this source and target only. */
  readonly dismissed?: readonly {
    readonly check: string;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
    readonly source: string;
    readonly target: string;
  }[];
}

/** All of one document in one language, by segment key. */
export type PassageEntries = Readonly<Record<string, PassageEntry>>;

export type StateCounts = Readonly<Record<PassageState, number>>;

/** Counts of a document in one language: passages, and words of the source in them. */
export interface Totals {
  readonly passages: StateCounts;
  readonly words: StateCounts;
}
