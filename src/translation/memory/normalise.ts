/**
 * The form in which two texts are one for the memory: Unicode NFC (UAX 15), every run of white space one space, none at the ends.
 * Upper and lower case, punctuation and the numbers of tags stay, since a translation depends on them.
 */
export function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
