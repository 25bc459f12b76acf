import type { FlattenedField } from 'payload';
import { type FieldsOf, filterKindOf, type FilterKind } from './filter-kind.ts';

const unsortable: readonly FilterKind[] = [
  'texts',
  'numbers',
  'selects',
  'relations',
  'polymorphic',
  'target',
  'richText',
  'json',
  'rows',
  'other',
];

/** The first name in `sort` by which nothing can be sorted; undefined where all can. Takes a text with commas or a list. */
export function unsortableName(sort: unknown, fields: readonly FlattenedField[], fieldsOf: FieldsOf): string | undefined {
  return sortNames(sort).find((name) => {
    const found = filterKindOf(name.replace(/^-/, '').replaceAll('__', '.'), fields, fieldsOf);
    return found === undefined || found.inRows || unsortable.includes(found.kind);
  });
}

export function sortNames(sort: unknown): string[] {
  return [sort]
    .flat()
    .flatMap((part) => (typeof part === 'string' ? part.split(',').map((name) => name.trim()) : []))
    .filter((name) => name !== '');
}
