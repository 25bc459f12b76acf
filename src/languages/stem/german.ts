import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('german');

/**
 * The stem of a German word in small letters by Snowball, which folds umlauts (Haus, Häuser), with two mends: nouns on -ung, -heit, -keit,
 * -schaft, -tion and -tät keep that suffix (Prozessbegleitung is not Prozessbegleiter), and Lehrerin and Lehrerinnen meet.
 * A compound is a word of its own: Praxisgemeinschaft is no form of Gemeinschaft, but a word that the glossary may have, or avoid.
 */
export function germanStem(word: string): string {
  const kept = /^(.{2,}(?:ung|heit|keit|schaft|tion|tät))(?:en|s)?$/u.exec(word)?.[1];
  if (kept !== undefined) return kept.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
  return stemmer.stem(word).replace(/inn$/u, 'in');
}
