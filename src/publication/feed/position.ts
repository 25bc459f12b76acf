/**
 * A place in one history of the feed: the cursor of an entry and the mark of the write that made it. A mark is random and
 * stored in the transaction of its write, so that two histories that went apart, as after a backup was put back, have
 * equal cursors but never equal marks.
 */
export interface Position {
  readonly cursor: number;
  /** Empty before the first entry, and where the feed is older than marks are. */
  readonly mark: string;
}

/** Where every history begins. */
export const origin: Position = { cursor: 0, mark: '' };

export function isSamePosition(one: Position, other: Position): boolean {
  return one.cursor === other.cursor && one.mark === other.mark;
}

/** A position as one word, for a header or a parameter. @example `encodePosition(origin) === '0'` */
export function encodePosition({ cursor, mark }: Position): string {
  return cursor === 0 ? '0' : `${String(cursor)}.${mark}`;
}

/** @returns undefined for what `encodePosition` does not write. */
export function decodePosition(text: string): Position | undefined {
  if (text === '0') return origin;
  const [, digits, mark] = /^([1-9]\d{0,14})\.([\w-]{16})$/.exec(text) ?? [];
  return digits === undefined || mark === undefined ? undefined : { cursor: Number(digits), mark };
}
