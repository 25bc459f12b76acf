import type { CitationWords } from '@/languages/citation-words.ts';
import type { Name } from './work.ts';

/** More authors than this are shortened: the first nineteen, an ellipsis, the last (APA 7, section 9.8). */
const mostAuthors = 20;

/** @example initials('Jean-Paul Marie') // 'J.-P. M.' */
export function initials(given: string): string {
  return given
    .trim()
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .filter((piece) => piece !== '')
        .map((piece) => `${String.fromCodePoint(piece.codePointAt(0) ?? 0).toLocaleUpperCase()}.`)
        .join('-'),
    )
    .join(' ');
}

/** @example nameInList({ id: '1', family: 'Lave', given: 'Jean' }) // 'Lave, J.' */
export function nameInList({ family, given, literal }: Name): string {
  if (literal !== undefined) return literal;
  if (family === undefined) return given ?? '';
  return given === undefined ? family : `${family}, ${initials(given)}`;
}

/** An editor inside a chapter's entry: initials first (APA 7, section 10.3). */
export function nameBeforeBook({ family, given, literal }: Name): string {
  if (literal !== undefined) return literal;
  return [given === undefined ? '' : initials(given), family ?? ''].filter((part) => part !== '').join(' ');
}

/** Joins names as a reference list does: "A, B, & C". */
export function joinNames(names: readonly string[], words: CitationWords): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  if (names.length > mostAuthors) return `${names.slice(0, mostAuthors - 1).join(', ')}, … ${last}`;
  return `${names.slice(0, -1).join(', ')}${words.commaBeforeAmpersand ? ',' : ''} & ${last}`;
}

/** Editors before a book: no comma between two ("A & B"), a list from three on. */
export function joinEditors(names: readonly string[], words: CitationWords): string {
  return names.length === 2 ? names.join(' & ') : joinNames(names, words);
}

/** The word under which a name is cited and sorted. */
export function citedName({ family, given, literal }: Name): string {
  return literal ?? family ?? given ?? '';
}
