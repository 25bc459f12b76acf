/** Takes the plural off a French word in small letters, as the first step of J. Savoy's light stemmer does (JASIS 50, 1999). */
export function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?<=.{2})aux$/u, 'al').replace(/[sx]$/u, '');
}
