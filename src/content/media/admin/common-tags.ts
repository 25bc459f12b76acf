/** So many tags are offered; more are found by the search. */
const most = 24;

/**
 * The tags that most files bear, by the alphabet of a language. Pure.
 * @example commonTags([['school', 'people'], ['school']], 'en') // ['people', 'school']
 */
export function commonTags(files: readonly (readonly string[])[], language: string): string[] {
  const counts = new Map<string, number>();
  for (const tag of files.flat()) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([tag]) => tag)
    .sort(new Intl.Collator(language).compare);
}
