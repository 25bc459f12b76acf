/** Endings of the plural and what the singular has instead, longest first (Cunha & Cintra, Nova Gramática do Português Contemporâneo, flexão do substantivo). */
const plurals: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/(?:ões|ães|ãos)$/u, 'ão'],
  [/(?<=.{2})ais$/u, 'al'],
  [/(?<=.{2})(?:éis|(?<=v)eis)$/u, 'el'],
  [/(?<=.{2})eis$/u, 'il'],
  [/(?<=.{2})óis$/u, 'ol'],
  [/(?<=.{3})is$/u, 'il'],
  [/ns$/u, 'm'],
  [/(?<=[rzs])es$/u, ''],
  [/(?<=[^sêí])s$/u, ''],
];

/**
 * Takes number and gender off a Portuguese word in small letters, as the first two steps of the stemmer RSLP do (V. M. Orengo, C. Huyck,
 * "A stemming algorithm for the Portuguese language", SPIRE 2001), and leaves derivation alone: facilitar is not o facilitador.
 */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const [plural, ending] = plurals.find(([pattern]) => pattern.test(word)) ?? [];
  const singular = plural === undefined || ending === undefined ? word : word.replace(plural, ending);
  return singular.length < 4
    ? singular
    : singular.replace(/[aoe]$/u, '').replace(/[áéíóúê](?=[sz]$)/u, (vowel) => vowel.normalize('NFD').charAt(0));
}
