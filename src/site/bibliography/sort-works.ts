import type { Locale } from '@/languages/locales.ts';
import { formats } from '@/languages/formats.ts';
import { citedName } from './format-names.ts';
import type { Work } from './work.ts';

/** Letter by letter by author, fewer authors first, then year, then title (APA 7, sections 9.44 to 9.47). */
export function sortWorks(works: readonly Work[], locale: Locale): Work[] {
  const { collator } = formats(locale);
  return [...works].sort(
    (a, b) =>
      collator.compare(sortName(a), sortName(b)) ||
      (a.year ?? -Infinity) - (b.year ?? -Infinity) ||
      collator.compare(a.yearSuffix ?? '', b.yearSuffix ?? '') ||
      collator.compare(a.title, b.title),
  );
}

/** Joined by a character that sorts before all letters, so that "Mortier" precedes "Mortier, Hunt". */
function sortName({ authors = [], editors = [], title }: Work): string {
  const names = (authors.length > 0 ? authors : editors).map((name) => `${citedName(name)} ${name.given?.charAt(0) ?? ''}`.trim());
  return names.length === 0 ? title : names.join(' , ');
}

/**
 * Gives works of the same authors and year their letter, by title, where nobody has given one: 2018a, 2018b
 * (APA 7, section 8.19). Takes and gives sorted works.
 */
export function letterYears(works: readonly Work[]): Work[] {
  const seen = new Map<string, number>();
  const sizes = new Map<string, number>();
  for (const work of works) sizes.set(yearKey(work), (sizes.get(yearKey(work)) ?? 0) + 1);
  return works.map((work) => {
    const key = yearKey(work);
    if (work.yearSuffix !== undefined || (sizes.get(key) ?? 0) < 2) return work;
    const place = seen.get(key) ?? 0;
    seen.set(key, place + 1);
    return { ...work, yearSuffix: String.fromCharCode(97 + (place % 26)) };
  });
}

function yearKey(work: Work): string {
  return `${sortName({ ...work, title: (work.authors ?? work.editors ?? []).length === 0 ? work.title : '' })}|${String(work.year)}`;
}
