import type { Line } from './line.ts';

export interface Marker {
  readonly ordered: boolean;
  readonly start?: number;
  readonly indent: number;
  /** Column at which the item's words begin, so that the lines below can be told to belong to it. */
  readonly content: number;
  readonly text: string;
}

const bullet = /^([•◦▪▫●○■□‣⁃∙·–—*+-]|o(?=\s))\s+(?=\S)/u;
const number = /^(?:\(?(\d{1,3})[.)]|\(?([a-z])\))\s+(?=\S)/u;

/** What a line that begins with a list's mark says; undefined for any other line. */
export function listMarker(line: Line | undefined): Marker | undefined {
  if (line === undefined) return undefined;
  const head = bullet.exec(line.text) ?? number.exec(line.text);
  if (head === null) return undefined;
  const text = line.text.slice(head[0].length);
  const ordered = number.test(line.text);
  const start = head[2] !== undefined && ordered ? head[2].charCodeAt(0) - 96 : Number(head[1]);
  return { ordered, ...(ordered ? { start } : {}), indent: line.indent, content: line.indent + head[0].length, text };
}
