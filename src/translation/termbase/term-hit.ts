/** A term of the glossary that stands in a source’s text, with what the glossary says in the other language. */
export interface TermHit {
  /** The glossary's document. */
  readonly id: string;
  /** As found in the source, and where, in UTF-16 units of the tagged text. */
  readonly found: string;
  readonly range: readonly [number, number];
  readonly term: string;
  readonly translation: string;
  readonly avoid: readonly string[];
  readonly definition: string;
}
