import type { EntryName } from './reference-entry.ts';

interface Keyed {
  readonly authors: readonly EntryName[];
  readonly title: string;
  readonly year?: number;
  readonly yearSuffix?: string;
}

const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', œ: 'oe', þ: 'th', ð: 'd' };

/**
 * The short name of a work: the first author's family name in plain letters and the year, `silveiramaia2025`. A work without
 * author is named by the first word of its title, one without year ends in `nd`.
 */
export function citationKey({ authors, title, year, yearSuffix }: Keyed): string {
  const first = authors[0];
  const name =
    plain(first?.family ?? first?.literal ?? '') || plain(title.split(/\s+/).find((word) => plain(word).length > 3) ?? title) || 'work';
  return `${name.slice(0, 60)}${year ?? 'nd'}${yearSuffix ?? ''}`;
}

/** The key, or the key with the next free letter when another work has it already. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let letter = 'b'.charCodeAt(0); letter <= 'z'.charCodeAt(0); letter += 1) {
    const next = `${key}${String.fromCharCode(letter)}`;
    if (!taken.has(next)) return next;
  }
  return `${key}${taken.size}`;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[ßæøłđœþð]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
