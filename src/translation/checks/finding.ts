/** What a check found in one passage. The words are `check.ID` in the label catalogues, filled with `values`. */
export interface Finding {
  /** Stable; dismissals refer to it. */
  readonly check: string;
  /** `error` keeps this language of the document from being published; `warning` is advice. */
  readonly severity: 'error' | 'warning';
  /** An empty one is a mark that is not there, said as `desk.noMark`. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Where in the target, in UTF-16 units, for the desk to mark; absent where it is about the whole. */
  readonly range?: readonly [start: number, end: number];
}
