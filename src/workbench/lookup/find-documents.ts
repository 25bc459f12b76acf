import type { Locale } from '@/languages/locales.ts';
import type { StoredEntry } from './stored-entry.ts';

/** A document that a search found. */
export interface Found {
  readonly entry: StoredEntry;
  /** Where its title in that language is what was found, and not the one it is shown with. */
  readonly as?: { readonly locale: Locale; readonly title: string };
}

/** The longest search that is looked for, in characters. */
export const longestSearch = 100;

/**
 * The documents that a search finds: each of its words stands in a title in some language, an address, an author's name, a file's name or a
 * tag, whatever its accents and capitals. Titles that begin with it come first. Pure.
 */
export function findDocuments(entries: readonly StoredEntry[], text: string): Found[] {
  const wanted = folded(text.slice(0, longestSearch))
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const phrase = wanted.join(' ');
  return entries
    .flatMap((entry) => {
      const titles = [...entry.titles].map(([locale, title]) => ({ locale, title, text: folded(title) }));
      const all = [folded(entry.title), ...titles.map((title) => title.text), ...entry.words.map(folded)].join('\n');
      if (entry.deleted || !wanted.every((word) => all.includes(word))) return [];
      const shown = folded(entry.title);
      const other = wanted.every((word) => shown.includes(word))
        ? undefined
        : titles.find((title) => wanted.every((word) => title.text.includes(word)));
      const rank = [entry.title, ...entry.titles.values()].some((title) => folded(title).startsWith(phrase)) ? 0 : 1;
      const found: Found = other === undefined ? { entry } : { entry, as: { locale: other.locale, title: other.title } };
      return [{ found, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.found.entry.title.localeCompare(b.found.entry.title))
    .map(({ found }) => found);
}

/** Without accents and capitals (Unicode, NFKD). */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
