import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('german');

/**
 * The stem of a German word in small letters by Snowball, which folds umlauts (Haus, Häuser), with three mends: nouns on -ung, -heit, -keit,
 * -schaft, -tion and -tät keep that suffix (Prozessbegleitung is not Prozessbegleiter),
 * Lehrerin and Lehrerinnen meet, and so do the plurals that Snowball leaves (Materialien, Prinzipien, Workshops, Videos).
 * A compound is a word of its own: Praxisgemeinschaft is no form of Gemeinschaft, but a word that the glossary may have, or avoid.
 */
export function stem(word: string): string {
  const kept = /^(.{2,}(?:ung|heit|keit|schaft|tion|tät))(?:en|s)?$/u.exec(word)?.[1];
  if (kept !== undefined) return kept.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
  return stemmer.stem(singular(word)).replace(/inn$/u, 'in');
}

function singular(word: string): string {
  return word.replace(/(?<=.{3}(?:al|ip))ien$/u, '').replace(/(?<=.{4}[aopwy])s$/u, '');
}
