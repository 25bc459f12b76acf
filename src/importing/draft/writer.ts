import { linkCitations, type Linking } from '../citations/link-citations.ts';
import type { Note } from '../recognition/note.ts';
import type { RootContent } from '../tree/nodes.ts';
import type { Place } from '../tree/place.ts';
import { textOf } from '../tree/text-of.ts';
import type { LexicalDocument } from './lexical.ts';
import { toLexical } from './to-lexical.ts';

/** Makes the leaves of a draft, linking citations where a leaf can hold them, and telling of those where it cannot. */
export class LeafWriter {
  readonly notes: Note[] = [];
  readonly cited = new Set<string>();
  private readonly linking: Linking;

  constructor(linking: Linking) {
    this.linking = linking;
  }

  rich(nodes: readonly RootContent[]): LexicalDocument {
    return toLexical(
      nodes.map((node) => this.linked(node, node.data?.place)),
      this.linking.newId,
    );
  }

  /** A line or passage: its words, and a note for each citation that a plain field cannot link. */
  plain(text: string): string {
    const { notes } = linkCitations([{ type: 'text', value: text }], this.linking);
    for (const note of notes) {
      if (note.type === 'linked') this.notes.push({ type: 'unlinked', reason: 'plainField', text: note.text });
      else this.notes.push(note);
      if (note.type === 'linked') this.cited.add(note.key);
    }
    return text;
  }

  words(nodes: readonly RootContent[]): string {
    return this.plain(nodes.map((node) => textOf(node)).join('\n\n'));
  }

  private linked<T extends RootContent>(node: T, place: Place | undefined): T {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const { nodes, notes } = linkCitations(node.children, { ...this.linking, place });
      this.notes.push(...notes);
      for (const note of notes) if (note.type === 'linked') this.cited.add(note.key);
      return { ...node, children: nodes };
    }
    if (!('children' in node)) return node;
    return { ...node, children: (node.children as RootContent[]).map((child) => this.linked(child, child.data?.place ?? place)) };
  }
}
