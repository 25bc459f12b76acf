import type { Field } from 'payload';
import type { Locale } from '@/languages/locales.ts';

/** What a segment is in its text; says which checks apply and how the desk shows it. */
export type SegmentKind = 'line' | 'passage' | 'paragraph' | 'heading' | 'listItem' | 'quote' | 'cell' | 'note' | 'free';

/** A node of the editor's text as the database holds it. */
export interface StoredNode {
  readonly type?: string;
  readonly children?: readonly StoredNode[];
  readonly [property: string]: unknown;
}

/**
 * What a numbered tag in a segment's text stands for. A pair `<1>…</1>` is a mark or a link, a single `<2/>` a line break, a tab,
 * a citation, a footnote's marker. `node` is the stored node without its text and children, so that ingesting gives it back exactly.
 */
export interface Tag {
  readonly number: number;
  readonly kind: 'mark' | 'link' | 'break' | 'tab' | 'citation' | 'footnote' | 'other';
  readonly paired: boolean;
  readonly node: StoredNode;
}

/**
 * One translatable passage: a plain field, or one paragraph, heading, list item, quote, table cell's paragraph, footnote or citation's
 * prefix of a rich text. As in XLIFF 2.1 (OASIS, 4.7), inline codes are numbered and stand in the text.
 */
export interface Segment {
  /** Stable while other passages come, go and move: names of fields and ids of rows, `sections.ROW.blocks.ROW.body#PASSAGE`. */
  readonly key: string;
  readonly kind: SegmentKind;
  /** Names of the fields on the way, outermost first: `['sections', 'blocks', 'prose', 'body']`; blocks by their slug. */
  readonly path: readonly string[];
  /** With numbered tags where `tagged`; a plain field's text as it is otherwise. Never only white space. */
  readonly text: string;
  readonly tagged: boolean;
  readonly tags: readonly Tag[];
  /** In characters, where the field has a limit. */
  readonly maxLength?: number;
}

/** A document as stored, with every language in each localized leaf. */
export interface TranslatableDocument {
  readonly fields: readonly Field[];
  readonly sourceLocale: Locale;
  readonly values: Readonly<Record<string, unknown>>;
}
