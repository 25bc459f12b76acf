import type { List, ListItem } from 'mdast';
import { item, list, paragraph, text } from '../tree/build.ts';
import { type Marker, listMarker } from './list-marker.ts';
import type { Line } from './line.ts';

interface Entry {
  readonly marker: Marker;
  readonly line: Line;
  /** Lines below the mark that stand as deep as its words. */
  readonly more: Line[];
}

/**
 * The list that begins at a block, across the blank lines between its items, with lists inside it where items stand deeper.
 * @returns the list, the lines of its last block that do not belong to it any more, and the index of the block after it
 */
export function listFromLines(blocks: readonly (readonly Line[])[], first: number): { list: List; rest: readonly Line[]; next: number } {
  const entries: Entry[] = [];
  for (let index = first; index < blocks.length; index += 1) {
    const block = blocks[index] ?? [];
    const lead = listMarker(block[0]);
    if (lead === undefined || !continuesList(entries, lead)) return { list: build(entries), rest: [], next: index };
    for (let at = 0; at < block.length; at += 1) {
      const line = block[at];
      if (line === undefined) continue;
      const marker = listMarker(line);
      const last = entries.at(-1);
      if (marker !== undefined && (last === undefined || continuesList(entries, marker))) entries.push({ marker, line, more: [] });
      else if (last !== undefined && marker === undefined && line.indent > last.marker.indent) last.more.push(line);
      else return { list: build(entries), rest: block.slice(at), next: index + 1 };
    }
  }
  return { list: build(entries), rest: [], next: blocks.length };
}

/** A mark of another sort on the same level begins another list; so does a number that does not go on counting. */
function continuesList(entries: readonly Entry[], marker: Marker): boolean {
  const sibling = entries.findLast((entry) => entry.marker.indent <= marker.indent);
  if (entries.length === 0) return true;
  if (sibling === undefined) return false;
  if (marker.indent > sibling.marker.indent + 1) return true;
  if (sibling.marker.ordered !== marker.ordered) return false;
  return !marker.ordered || marker.start === (sibling.marker.start ?? 0) + 1;
}

function build(entries: readonly Entry[]): List {
  const base = entries[0];
  const items: ListItem[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const inner: Entry[] = [];
    while ((entries[index + 1]?.marker.indent ?? -1) > entry.marker.indent + 1) {
      index += 1;
      const deeper = entries[index];
      if (deeper !== undefined) inner.push(deeper);
    }
    const words = [entry.marker.text, ...entry.more.map((line) => line.text)].join(' ');
    const place = { unit: 'line', number: entry.line.number } as const;
    items.push(item([paragraph([text(words)], place), ...(inner.length > 0 ? [build(inner)] : [])]));
  }
  const place = { unit: 'line', number: base?.line.number ?? 1 } as const;
  const ordered = base?.marker.ordered ?? false;
  return list(items, { ordered, ...(base?.marker.start === undefined ? {} : { start: base.marker.start }), place });
}
