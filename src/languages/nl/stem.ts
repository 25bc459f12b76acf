import snowball from 'snowball-stemmers';

const stemmer = snowball.newStemmer('dutch');

/**
 * The stem of a Dutch word in small letters by Snowball, with four mends: words on -ing, -heid and -lijk keep that suffix (samenwerking is not
 * samenwerken), a doubled last consonant is one (gemeenschap, gemeenschappen), and v and z at the end are f and s (inclusief, inclusieve), and
 * the plural's s goes after -ie, -de, -je and -me too (reflecties, methodes).
 */
export function stem(word: string): string {
  const kept = /^(.{2,}(?:ing|heid|lijk))(?:en?|s)?$/u.exec(word.replace(/heden$/u, 'heid'))?.[1];
  const stem = kept ?? stemmer.stem(word.replace(/(?<=.{2}(?:ie|[djm]e))s$/u, ''));
  return stem
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}
