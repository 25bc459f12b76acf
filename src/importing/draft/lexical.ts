/** A node of the editor's format as Payload stores it. */
export interface LexicalNode {
  readonly type: string;
  readonly version: number;
  readonly children?: readonly LexicalNode[];
  readonly [key: string]: unknown;
}

/** A text in the editor's format. */
export interface LexicalDocument {
  readonly root: LexicalNode;
}

/** What every element node carries beside its own. */
export function element(type: string, children: readonly LexicalNode[], own: Readonly<Record<string, unknown>> = {}): LexicalNode {
  return { type, version: 1, direction: null, format: '', indent: 0, ...own, children };
}

/** Bits of a text node's `format` (lexical, LexicalConstants). */
export const formats = { strong: 1, emphasis: 2, delete: 4, underline: 8, inlineCode: 16, subscript: 32, superscript: 64 } as const;
