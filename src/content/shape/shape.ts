import type { ArrayField, BlocksField, Field } from 'payload';

/** Fields that only arrange others on the form, or show something: they hold no value. */
type Arranging = 'tabs' | 'row' | 'collapsible' | 'ui' | 'join';

/** A field with a name that holds a value. */
export type ValueField = Exclude<Field, { type: Arranging }> & { readonly name: string };

/** What holds one value: of the document, or of each of its languages. Whatever is localized is a leaf, also rows and groups. */
export interface LeafPart {
  readonly kind: 'leaf';
  readonly name: string;
  readonly localized: boolean;
  readonly field: ValueField;
}

/** Values under a name of their own: a group, or a tab that has a name. */
export interface GroupPart {
  readonly kind: 'group';
  readonly name: string;
  /** As it stands on the form; a tab has none. */
  readonly label?: unknown;
  readonly inside: Shape;
}

/** Rows of one kind, each with an id. */
export interface ArrayPart {
  readonly kind: 'array';
  readonly name: string;
  readonly field: ArrayField;
  readonly inside: Shape;
}

/** Rows of several kinds, each with its `blockType`. */
export interface BlocksPart {
  readonly kind: 'blocks';
  readonly name: string;
  readonly field: BlocksField;
  readonly blocks: ReadonlyMap<string, Shape>;
}

export type RowsPart = ArrayPart | BlocksPart;

export type Part = LeafPart | GroupPart | RowsPart;

/** What the values of a document look like: Payload's fields without all that is about the form. In their order. */
export type Shape = readonly Part[];
