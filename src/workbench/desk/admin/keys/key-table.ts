/** Everything a key can do on the desk. */
export type DeskDeed =
  | 'next'
  | 'previous'
  | 'nextToDo'
  | 'confirm'
  | 'approve'
  | 'return'
  | 'stillCorrect'
  | 'match1'
  | 'match2'
  | 'match3'
  | 'tag'
  | 'term'
  | 'copySource'
  | 'machine'
  | 'comment'
  | 'dismiss'
  | 'publish'
  | 'find'
  | 'filter'
  | 'page'
  | 'keys';

export interface KeyLine {
  readonly deed: DeskDeed;
  /** Pressed at once, with Control or, on a Mac, Command where `control`. */
  readonly direct?: { readonly key: string; readonly control?: true; readonly shift?: true; readonly alt?: true };
  /** Pressed after the leader, by itself. */
  readonly after: string;
}

/**
 * Control and comma, let go, then one plain key. The combinations that browsers, screen readers and the third level of European
 * keyboards (AltGr, which Windows reports as Control and Alt) leave free are too few to name them all directly; a comma is a key of its
 * own on English, Dutch, German, Portuguese and Slovak keyboards.
 */
export const leader = ',';

/** The one table of the desk's keys: the handler and the sheet both read it. */
export const keyTable: readonly KeyLine[] = [
  { deed: 'confirm', direct: { key: 'Enter', control: true }, after: 'Enter' },
  { deed: 'next', direct: { key: 'PageDown', alt: true }, after: 'n' },
  { deed: 'previous', direct: { key: 'PageUp', alt: true }, after: 'p' },
  { deed: 'nextToDo', after: 'u' },
  { deed: 'match1', after: '1' },
  { deed: 'match2', after: '2' },
  { deed: 'match3', after: '3' },
  { deed: 'tag', after: 't' },
  { deed: 'term', after: 'g' },
  { deed: 'copySource', after: 'c' },
  { deed: 'machine', after: 'm' },
  { deed: 'approve', direct: { key: 'Enter', control: true, shift: true }, after: 'a' },
  { deed: 'return', after: 'r' },
  { deed: 'stillCorrect', after: 'o' },
  { deed: 'comment', after: 'k' },
  { deed: 'dismiss', after: 'd' },
  { deed: 'publish', after: 'b' },
  { deed: 'find', after: 'f' },
  { deed: 'filter', after: 'l' },
  { deed: 'page', after: 'v' },
  { deed: 'keys', after: '?' },
];
