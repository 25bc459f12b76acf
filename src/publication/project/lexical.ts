import type { OwnProvenance } from '../record/rich-text.ts';

/** The editor's nodes as far as the projection reads them; everything comes from the database, so everything is optional. */
export interface LexicalNode {
  readonly type?: string;
  readonly children?: readonly LexicalNode[];
  readonly text?: string;
  readonly format?: number | string;
  readonly tag?: string;
  readonly listType?: string;
  readonly start?: number;
  readonly headerState?: number;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Of a line, or what a footnote or citation has otherwise than its line. Set by `mergePassages`, never stored. */
  readonly from?: OwnProvenance;
}

/** Narrows a stored value to an editor's document. */
export function lexicalRoot(value: unknown): LexicalNode | undefined {
  if (typeof value !== 'object' || value === null || !('root' in value)) return undefined;
  const { root } = value;
  return typeof root === 'object' && root !== null ? root : undefined;
}
