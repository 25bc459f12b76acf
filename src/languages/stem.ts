import { stemmers } from './all/stemmers.ts';
import type { Locale } from './locales.ts';

const known = new Map<string, string>();
/** A manual has some 20,000 different forms in a language; beyond this the memory starts anew. */
const mostKnown = 100_000;

/**
 * What the forms of one word share: number, case and gender are taken off, derivation is not, for a text about
 * facilitating is not about the facilitator. Not a word itself; only to be compared with other stems of the same language.
 * Takes one word as it stands in a text. German and Dutch need Snowball (850 kB): for the server only, never a reader's or the desk's bundle.
 * @example stem('vzdelávaním', 'sk') === stem('vzdelávanie', 'sk')
 */
export function stem(word: string, locale: Locale): string {
  const key = `${locale}${word}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d]/gu, '')
    .replace(/['’ʼ]s?$/u, '');
  const found = stemmers[locale](plain);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}
