/**
 * Takes the plural off an English word in small letters: the S stemmer of D. Harman, "How effective is suffixing?" (JASIS 42, 1991),
 * and a mute `e` after a sibilant, so that course and courses meet. Snowball's English goes too far for terms: it makes one stem of
 * facilitate, facilitator and facility. Irregular plurals (criteria) are a term's `variants`.
 */
export function stem(word: string): string {
  return singular(word).replace(/(?<=.{2}(?:s|x|z|sh|ch))e$/u, '');
}

function singular(word: string): string {
  if (word.length < 4) return word;
  if (/[^ae]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|sh|ch)es$/u.test(word)) return word.slice(0, -2);
  return /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}
