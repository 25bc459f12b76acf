import type { Provenance, Ref } from './passage.ts';

export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'subscript' | 'superscript' | 'code';

/** Language and origin of a passage, there only where they differ from those of what it stands in. */
export type OwnProvenance = Partial<Provenance>;

/** What stands inside a paragraph. A citation's provenance is that of its prefix. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly Mark[] }
  | { readonly type: 'break' }
  | { readonly type: 'link'; readonly href?: string; readonly target?: Ref; readonly children: readonly Inline[] }
  | ({
      readonly type: 'citation';
      readonly reference: string;
      readonly form: 'parenthetical' | 'narrative' | 'year';
      readonly locator?: string;
      readonly prefix?: string;
    } & OwnProvenance)
  | ({ readonly type: 'footnote'; readonly note: string } & OwnProvenance);

export interface ListItem extends OwnProvenance {
  readonly children: readonly Inline[];
  /** Lists inside this item. */
  readonly lists?: readonly RichList[];
}

export interface RichList extends OwnProvenance {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start?: number;
  readonly items: readonly ListItem[];
}

export interface TableCell {
  readonly header: boolean;
  readonly children: readonly RichBlock[];
}

export interface RichTable extends OwnProvenance {
  readonly type: 'table';
  readonly rows: readonly (readonly TableCell[])[];
}

/** A passage of its own. */
export type RichLine = (
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
) &
  OwnProvenance;

/** What stands below another in a text. */
export type RichBlock = RichLine | RichList | RichTable;

/** A text with marks: our own small tree, free of the editor's format. */
export interface Rich extends Provenance {
  readonly nodes: readonly RichBlock[];
}
