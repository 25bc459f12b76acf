import { isLocale } from '@/languages/locales.ts';
import type { BoardDocument } from './board.ts';
import type { BoardQuery } from './board-query.ts';

/** In the order asked for, then by title. What has no such value (no day, or a source language's cell) comes last in either order. */
export function sortDocuments<T extends BoardDocument>(
  documents: readonly T[],
  { sort, order }: Pick<BoardQuery, 'sort' | 'order'>,
  collator: Intl.Collator,
): T[] {
  const sign = order === 'asc' ? 1 : -1;
  const byTitle = (a: T, b: T) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);
  if (sort === 'title') return documents.toSorted((a, b) => sign * byTitle(a, b));
  return documents.toSorted((a, b) => {
    const [one, other] = [valueOf(a, sort), valueOf(b, sort)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byTitle(a, b);
    return sign * (one < other ? -1 : one > other ? 1 : 0) || byTitle(a, b);
  });
}

function valueOf(document: BoardDocument, sort: Exclude<BoardQuery['sort'], 'title'>): string | number | null {
  if (isLocale(sort)) return document.cells[sort]?.percent ?? null;
  switch (sort) {
    case 'left':
      return document.left;
    case 'due':
      return document.due;
    case 'outdated':
      return document.outdatedSince;
  }
}
