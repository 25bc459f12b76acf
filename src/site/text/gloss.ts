import type { Text } from '@/publication/record/passage.ts';

/** A term of the glossary as a text offers it. */
export interface Gloss {
  /** Of the small card with its definition. */
  readonly anchor: string;
  /** Its entry in the glossary, for the page's reader. */
  readonly href: string;
  readonly term: Text;
  /** The beginning of its definition; in another language where the page's has none. */
  readonly definition?: Text;
}

/** Where a term is offered in a piece of text, in UTF-16 units of it. */
export interface GlossMark {
  readonly range: readonly [start: number, end: number];
  readonly gloss: Gloss;
}
