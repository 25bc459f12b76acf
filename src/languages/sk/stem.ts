/**
 * Case endings of nouns and adjectives, the short ones of the rhythmic law beside the long (inkluzívneho, dobrého; otázkam, ženám).
 * From the tables of declension in Morfológia slovenského jazyka (Ružička a kol., SAV 1966) and Pravidlá slovenského pravopisu (2013).
 */
const endings =
  'iami ieho iemu ovia ovi ami ými ymi ími imi ého eho ému emu iou iách iach iám iam ách ach och ích ich ých ych ám am om ov ej ím im ým ym ou ií ii ia ie iu mi a á e é i í o u ú y ý'
    .split(' ')
    .sort((a, b) => b.length - a.length);

/** Endings that a masculine noun without ending may seem to have (program, strom, úspech): taken off there, they must go everywhere. */
const seemingEndings = ['am', 'om', 'ám', 'ým', 'ím', 'ach', 'och', 'ech'];

const shortVowels: Readonly<Record<string, string>> = {
  á: 'a',
  ia: 'a',
  ä: 'a',
  é: 'e',
  ie: 'e',
  í: 'i',
  ó: 'o',
  ô: 'o',
  ú: 'u',
  iu: 'u',
  ý: 'y',
  ŕ: 'r',
  ĺ: 'l',
};

/**
 * A light stem of a Slovak word in small letters; no stemmer for Slovak is published for JavaScript. The idea is the light stemmer that
 * L. Dolamic and J. Savoy made for Czech ("Indexing and stemming approaches for the Czech language", IPM 45, 2009), the rules are our own:
 * the case ending goes, then what declension changes in the stem: soft consonants (učiteľ, učitelia; žiak, žiaci), the vowel that
 * comes and goes (otázka, otázok), the vowel that grows long (skupina, skupín). Derivation stays: komunitný is not komunita.
 * Stems of fewer than three letters are left whole; dieťa and deti, názov and názvu are for a term's `variants`.
 */
export function stem(word: string): string {
  return shortened(withoutFleetingVowel(hardened(withoutEnding(withoutEnding(word, endings), seemingEndings))));
}

function withoutEnding(word: string, known: readonly string[]): string {
  const ending = known.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3 && fits(word, candidate));
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** -mi alone stands after a consonant only (žiakmi). */
function fits(word: string, ending: string): boolean {
  return ending !== 'mi' || !/[aáeéiíoóuúyýô]mi$/u.test(word);
}

const hard: Readonly<Record<string, string>> = { ľ: 'l', ň: 'n', ť: 't', ď: 'd', c: 'k', č: 'k' };

/** Of three letters only what the soft sign softens (deťom, deti): vec is not vek. */
function hardened(stem: string): string {
  return stem.replace(stem.length < 4 ? /[ľňťď]$/u : /[ľňťďcč]$/u, (letter) => hard[letter] ?? letter);
}

function withoutFleetingVowel(stem: string): string {
  return stem.replace(/(?<=.{3})(?:ie|[oe])(?=[^aáäeéiíoóôuúyý]$)/u, '');
}

/** The last vowel, in stems of four letters and more: súd and sud are two words. The vowel of cieľ is its own, celý is another word. */
function shortened(stem: string): string {
  if (stem.length < 4 || stem === 'ciel') return stem;
  return stem.replace(/(ia|ie|iu|[áäéíóôúýŕĺ])(?=[^aáäeéiíoóôuúyý]*$)/u, (vowel) => shortVowels[vowel] ?? vowel);
}
