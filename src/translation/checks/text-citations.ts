/** A citation that is written as text: `(Wenger, 1998, p. 4; Lave & Wenger, 1991)`. */
interface TextCitation {
  readonly text: string;
  readonly names: readonly string[];
  readonly years: readonly string[];
}

/** What stands in brackets with a year in it. */
export const yearInBrackets = /\([^()]*\b(?:1[6-9]|20)\d{2}[a-z]?\b[^()]*\)/gu;

/** An author's name comes before the year with a comma (APA 7, 8.11): that tells a citation from "(founded in 1998)". */
const authored = /\p{Lu}[\p{L}\p{M}'’.-]+[^;()\d]*,\s*(?:1[6-9]|20)\d{2}/u;
const name = /(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]{2,}/gu;

/** The citations that stand in brackets, with the surnames and years in them. */
export function textCitations(text: string): TextCitation[] {
  return [...text.matchAll(yearInBrackets)]
    .filter(([inside]) => authored.test(inside))
    .map(([inside]) => ({ text: inside, names: inside.match(name) ?? [], years: inside.match(/\b(?:1[6-9]|20)\d{2}[a-z]?\b/gu) ?? [] }));
}
