import type { FilterKind } from './filter-kind.ts';

const same = ['equals', 'not_equals', 'in', 'not_in', 'exists'] as const;
const ordered = [...same, 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'] as const;
const words = [...same, 'like', 'not_like', 'contains'] as const;

/**
 * The comparisons that both databases can make with a field; every other one is refused on both. Payload lets more through, and then
 * fails with 500 or answers something else (3.90).
 */
export const whereOperators: Readonly<Record<FilterKind, readonly string[]>> = {
  // The admin searches by id where a collection has no title.
  id: [...same, 'like', 'contains'],
  text: words,
  texts: ['equals', 'in', 'like'],
  number: ordered,
  numbers: [],
  date: ordered,
  checkbox: ['equals', 'not_equals', 'exists'],
  select: [...same, 'like', 'contains'],
  selects: [...same, 'contains'],
  relation: same,
  relations: [...same, 'contains'],
  polymorphic: [],
  target: ['equals', 'not_equals', 'exists'],
  richText: ['exists'],
  json: ['exists'],
  rows: [],
  other: [],
};
