/**
 * Addresses of the web and of people, and DOIs: they have rules of their own, and hold neither words nor numbers of the text. A person's is
 * looked for from the beginning of a run of such characters alone; from each of them it would take the square of a long run's time.
 */
const addresses =
  /(?:https?:\/\/|www\.)[^\s<>]+|(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+|\b10\.\d{4,9}\/[^\s<>]+/giu;

/** The text with blanks in the place of what is to be left out, addresses unless told otherwise; every other place stays the same. */
export function masked(text: string, pattern: RegExp = addresses): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}
