import type { Link } from 'mdast';
import { matchCue } from '../cues/match-cue.ts';
import type { Note } from '../recognition/note.ts';
import { at, type Step } from '../recognition/step.ts';
import type { RootContent } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';
import { freeKey } from './citation-key.ts';
import { readReference } from './read-reference.ts';
import type { ReferenceEntry } from './reference-entry.ts';

/** An entry with the line it was made from. */
export interface FoundReference {
  readonly entry: ReferenceEntry;
  readonly text: string;
}

/**
 * Takes the reference list out of the text: what stands under the last heading that says so, down to the next heading. A line that is
 * no entry in a known style stays in the text, under the list's heading; a bare number is an entry that was never written.
 */
export function takeReferenceList(nodes: readonly RootContent[]): Step & { readonly references: readonly FoundReference[] } {
  const start = nodes.findLastIndex(
    (node) => (node.type === 'heading' || node.type === 'paragraph') && matchCue(textOf(node), 'references')?.rest === '',
  );
  const head = nodes[start];
  if (start < 0 || head === undefined) return { nodes, notes: [], references: [] };
  const after = nodes.findIndex((node, index) => index > start && node.type === 'heading');
  const end = after < 0 ? nodes.length : after;
  const taken = new Set<string>();
  const references: FoundReference[] = [];
  const notes: Note[] = [];
  const left: RootContent[] = [];
  for (const node of nodes.slice(start + 1, end)) {
    if (node.type === 'figure') {
      left.push(node);
      continue;
    }
    const lines = linesOf(node);
    const read = lines.map((line) => (isEmpty(line.text) ? 'empty' : readReference(withAddress(line))));
    if (read.some((entry) => entry === undefined)) {
      // One line that is no entry keeps its whole block together, as it stood.
      left.push(node);
      notes.push({ type: 'unplaced', reason: 'reference', text: textOf(node), ...at(node) });
      continue;
    }
    read.forEach((entry, index) => {
      const text = lines[index]?.text ?? '';
      if (entry === 'empty') notes.push({ type: 'incomplete', reason: 'emptyReference', text, ...at(node) });
      else if (entry !== undefined) {
        const citationKey = freeKey(entry.entry.citationKey, taken);
        taken.add(citationKey);
        const toCheck = entry.check ? { toCheck: text } : {};
        references.push({ entry: { ...entry.entry, citationKey, ...toCheck }, text });
        if (entry.check) notes.push({ type: 'incomplete', reason: 'checkReference', text, ...at(node) });
      }
    });
  }
  const nothing = references.length === 0 && !notes.some((note) => note.type === 'incomplete');
  if (nothing) return { nodes, notes: [], references: [] };
  notes.unshift({ type: 'recognised', what: 'referenceList', text: textOf(head), ...at(head) });
  const kept = left.length > 0 ? [head, ...left] : [];
  return { nodes: [...nodes.slice(0, start), ...kept, ...nodes.slice(end)], notes, references };
}

interface EntryLine {
  readonly text: string;
  readonly addresses: readonly string[];
}

function linesOf(node: RootContent): EntryLine[] {
  if (node.type === 'list') return node.children.map((item) => ({ text: textOf(item), addresses: addressesIn(item) }));
  return [{ text: textOf(node), addresses: addressesIn(node) }];
}

/** An address behind other words ("Read it here") is part of the entry too. */
function withAddress({ text, addresses }: EntryLine): string {
  const hidden = addresses.filter((url) => !text.includes(url.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')));
  return [text, ...hidden].join(' ');
}

function addressesIn(node: { type: string; children?: readonly unknown[] }): string[] {
  if (node.type === 'link') return [(node as unknown as Link).url];
  return (node.children ?? []).flatMap((child) => addressesIn(child as { type: string; children?: readonly unknown[] }));
}

function isEmpty(line: string): boolean {
  return /^[[(]?\d{0,3}[\].)]?$/.test(line);
}
