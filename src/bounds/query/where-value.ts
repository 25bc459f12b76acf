import type { FilterKind } from './filter-kind.ts';

const lists = new Set(['in', 'not_in', 'all']);
const texts = new Set(['like', 'not_like', 'contains']);

/** Whether a text is an id of the database in use. */
export type IsId = (value: string) => boolean;

/** The single values that a comparison is made with: Payload takes a list, or one text with commas. */
export function valuesOf(operator: string, value: unknown): readonly unknown[] {
  if (!lists.has(operator)) return [value];
  if (typeof value === 'string') return value.split(',');
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** Whether a field of this kind can be compared with this value: a date with a date, an id with an id. */
export function isComparable(kind: FilterKind, operator: string, value: unknown, isId: IsId): boolean {
  if (operator === 'exists') return typeof value === 'boolean' || value === 'true' || value === 'false';
  if (texts.has(operator) && kind !== 'relations') return typeof value === 'string' || typeof value === 'number';
  return valuesOf(operator, value).every((single) => isOne(kind, single, isId));
}

function isOne(kind: FilterKind, value: unknown, isId: IsId): boolean {
  if (value === null || value === 'null') return true;
  switch (kind) {
    case 'id':
    case 'relation':
    case 'relations':
    case 'target':
      return typeof value === 'string' && isId(value);
    case 'number':
    case 'numbers':
      return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)));
    case 'date':
      return isDate(value);
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false';
    case 'text':
    case 'texts':
    case 'select':
    case 'selects':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case 'richText':
    case 'json':
    case 'rows':
    case 'polymorphic':
    case 'other':
      return false;
  }
}

function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
