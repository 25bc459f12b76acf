import type { DataLimit } from '../limits.ts';

/** What was expected where something else was sent. */
export type Expected =
  | 'text'
  | 'texts'
  | 'number'
  | 'date'
  | 'checkbox'
  | 'option'
  | 'options'
  | 'relation'
  | 'relations'
  | 'richText'
  | 'rows'
  | 'group'
  | 'point'
  | 'languages';

/** A value that cannot be stored, with its place: `sections.0.blocks.2.body`, `title`. */
export type ValueProblem =
  | { readonly reason: 'type'; readonly path: string; readonly expected: Expected; readonly valid?: readonly string[] }
  | { readonly reason: 'unknown'; readonly path: string; readonly id: string }
  | { readonly reason: 'tooMuch'; readonly path: string; readonly limit: DataLimit };

/** An id that a value points to, with its place. */
export interface Pointer {
  readonly path: string;
  readonly relationTo: string;
  readonly id: string;
}
