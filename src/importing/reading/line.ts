/** A line of a text file. */
export interface Line {
  readonly text: string;
  readonly number: number;
  /** Columns before the first character; a tab counts as four. */
  readonly indent: number;
}
