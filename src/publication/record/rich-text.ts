import type { Provenance, Ref } from './passage.ts';

export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'subscript' | 'superscript' | 'code';

/** What stands inside a paragraph. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly href?: string; readonly target?: Ref; readonly children: readonly Inline[] }
  | {
      readonly type: 'citation';
      readonly reference: string;
      readonly form: 'parenthetical' | 'narrative' | 'year';
      readonly locator?: string;
      readonly prefix?: string;
    }
  | { readonly type: 'footnote'; readonly note: string };

export interface ListItem {
  readonly children: readonly Inline[];
  /** Lists inside this item. */
  readonly lists?: readonly RichList[];
}

export interface RichList {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface TableCell {
  readonly header: boolean;
  readonly children: readonly RichBlock[];
}

/** What stands below another in a text. */
export type RichBlock =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
  | RichList
  | { readonly type: 'table'; readonly rows: readonly (readonly TableCell[])[] };

/** A text with marks: our own small tree, free of the editor's format. */
export interface Rich extends Provenance {
  readonly nodes: readonly RichBlock[];
}
