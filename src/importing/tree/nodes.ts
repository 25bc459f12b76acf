import type { Literal, Node, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import './place.ts';

/** A citation that has been linked to an entry of the bibliography. `text` is what stood in the file. */
export interface CitationNode extends Node {
  type: 'citation';
  id: string;
  key: string;
  form: 'parenthetical' | 'narrative' | 'year';
  locator?: string;
  prefix?: string;
  text: string;
}

/** A note at the foot of the page, already flattened to its words. */
export interface NoteNode extends Literal {
  type: 'note';
}

/** A picture where it stood, with what is said of it; `source` is how its bytes are found, later the key of its file. */
export interface FigureNode extends Node {
  type: 'figure';
  source: string;
  alt: string;
  decorative: boolean;
  caption?: string;
}

/** Words that are raised, lowered or underlined: Markdown has no sign for them, the editor has. */
export interface MarkNode extends Parent {
  type: 'superscript' | 'subscript' | 'underline';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
    note: NoteNode;
    mark: MarkNode;
  }
  interface RootContentMap {
    figure: FigureNode;
    citation: CitationNode;
    note: NoteNode;
    mark: MarkNode;
  }
}

/** The neutral tree: whatever the file was, from here on it is this. */
export type Tree = Root;

export type { PhrasingContent, RootContent };
