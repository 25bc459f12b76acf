import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { translatedKinds } from '@/translation/ledger/translated-kinds.ts';
import { type PassageState, passageStates } from '@/translation/ledger/passage-entry.ts';

const kinds: readonly string[] = translatedKinds.map(({ kind }) => kind);

export const groupings = ['none', 'kind', 'person'] as const;
export type Grouping = (typeof groupings)[number];

const plainSorts = ['title', 'left', 'due', 'outdated'] as const;
export type BoardSort = (typeof plainSorts)[number] | Locale;

export const boardSorts: readonly BoardSort[] = [...plainSorts, ...locales];
export const orders = ['asc', 'desc'] as const;

/** Stands for a person in filters and groups where nobody is assigned. */
export const nobody = 'nobody';

/** What somebody wants to see of the board; it stands in the address, so that it can be kept and sent to others. */
export interface BoardQuery {
  readonly kind: string | null;
  /** Shows this language alone. */
  readonly language: Locale | null;
  readonly state: PassageState | null;
  /** A person's id, or `nobody`. */
  readonly person: string | null;
  /** Words that the title holds, whatever their case and accents. */
  readonly text: string;
  readonly group: Grouping;
  /** A language's code sorts by its per cent. */
  readonly sort: BoardSort;
  readonly order: (typeof orders)[number];
  /** From 1. */
  readonly page: number;
}

/** A value that the board does not know; it shows everything instead and says so. */
export interface UnknownValue {
  readonly parameter: string;
  readonly value: string;
  readonly valid: readonly string[];
}

const firstOrder: Readonly<Record<(typeof plainSorts)[number] | 'percent', BoardQuery['order']>> = {
  title: 'asc',
  left: 'desc',
  due: 'asc',
  outdated: 'asc',
  percent: 'asc',
};

/** The order in which a column is sorted when it is chosen: what needs somebody most comes first. */
export function firstOrderOf(sort: BoardSort): BoardQuery['order'] {
  return firstOrder[isLocale(sort) ? 'percent' : sort];
}

/** Reads an address. What is not there, or empty, is left at its default. */
export function readBoardQuery(given: URLSearchParams): { readonly query: BoardQuery; readonly unknown: readonly UnknownValue[] } {
  const unknown: UnknownValue[] = [];
  const text = (parameter: string) => (given.get(parameter) ?? '').trim();
  const oneOf = <T extends string>(parameter: string, valid: readonly T[]): T | null => {
    const value = text(parameter);
    const found = valid.find((candidate) => candidate === value);
    if (value !== '' && found === undefined) unknown.push({ parameter, value, valid });
    return found ?? null;
  };
  const sort = oneOf('sort', boardSorts) ?? 'title';
  const page = text('page');
  const isPage = page === '' || /^[1-9]\d{0,6}$/.test(page);
  if (!isPage) unknown.push({ parameter: 'page', value: page, valid: ['1', '2', '3', '…'] });
  return {
    query: {
      kind: oneOf('kind', kinds),
      language: oneOf('language', locales),
      state: oneOf('state', passageStates),
      person: text('person') === '' ? null : text('person'),
      text: text('text').slice(0, 200),
      group: oneOf('group', groupings) ?? 'none',
      sort,
      order: oneOf('order', orders) ?? firstOrderOf(sort),
      page: page !== '' && isPage ? Number(page) : 1,
    },
    unknown,
  };
}
