import { type BoardQuery, firstOrderOf } from './board-query.ts';

/** The address of a query: `?language=sk&state=outdated`, or nothing where all is at its default. */
export function boardSearch({ kind, language, state, person, text, group, sort, order, page }: BoardQuery): string {
  const search = new URLSearchParams({
    ...(kind === null ? {} : { kind }),
    ...(language === null ? {} : { language }),
    ...(state === null ? {} : { state }),
    ...(person === null ? {} : { person }),
    ...(text === '' ? {} : { text }),
    ...(group === 'none' ? {} : { group }),
    ...(sort === 'title' ? {} : { sort }),
    ...(order === firstOrderOf(sort) ? {} : { order }),
    ...(page === 1 ? {} : { page: String(page) }),
  });
  return search.size === 0 ? '' : `?${search.toString()}`;
}
