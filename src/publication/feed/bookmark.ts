import { decodePosition, encodePosition, origin, type Position } from './position.ts';

/**
 * How far somebody has read: every entry up to `after`, at a time when the feed's newest entry was at `head` or before.
 * The head belongs to it, because the feed is compact: what moved to its end stands behind `after` in this history alone.
 * In another one, which had the same entry at `after` but lost the later ones, it would be missed.
 */
export interface Bookmark {
  readonly after: number;
  readonly head: Position;
}

/** Of somebody who has read nothing. */
export const beginning: Bookmark = { after: 0, head: origin };

/** True for somebody who has read everything that there was. */
export function isAtHead({ after, head }: Bookmark): boolean {
  return after === head.cursor;
}

/** A bookmark as the outside gets it: one word without meaning to anybody but us. `0` is the beginning. */
export function encodeBookmark(bookmark: Bookmark): string {
  if (bookmark.after === 0) return '0';
  const head = encodePosition(bookmark.head);
  return isAtHead(bookmark) ? head : `${String(bookmark.after)}.${head}`;
}

/** @returns undefined for what `encodeBookmark` does not write. */
export function decodeBookmark(text: string): Bookmark | undefined {
  const whole = decodePosition(text);
  if (whole !== undefined) return { after: whole.cursor, head: whole };
  const [, digits, rest = ''] = /^([1-9]\d{0,14})\.(.+)$/.exec(text) ?? [];
  const head = decodePosition(rest);
  if (digits === undefined || head === undefined) return undefined;
  const after = Number(digits);
  return after < head.cursor ? { after, head } : undefined;
}
