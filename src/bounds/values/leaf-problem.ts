import type { Field } from 'payload';
import { dataLimits } from '../limits.ts';
import type { Expected, Pointer, ValueProblem } from './value-problem.ts';

/** Whether one value is of its field's type; notes what it points to. Forms send numbers, marks and empty values as texts, so those are right too. */
export function leafProblem(field: Field, value: unknown, path: string, pointers: Pointer[]): ValueProblem | undefined {
  const many = 'hasMany' in field && field.hasMany === true;
  if (value === '' && !many) return undefined;
  const unless = (isRight: boolean, expected: Expected): ValueProblem | undefined =>
    isRight ? undefined : { reason: 'type', path, expected };
  switch (field.type) {
    case 'text':
      return many ? ofMany(value, path, 'texts', isText) : unless(isText(value), 'text');
    case 'textarea':
    case 'email':
    case 'code':
      return unless(isText(value), 'text');
    case 'number':
      return many ? ofMany(value, path, 'number', isNumber) : unless(isNumber(value), 'number');
    case 'date':
      return unless(isDate(value), 'date');
    case 'checkbox':
      return unless(typeof value === 'boolean' || value === 'true' || value === 'false', 'checkbox');
    case 'select':
    case 'radio': {
      const valid = field.options.map((option) => (typeof option === 'string' ? option : option.value));
      const isOption = (given: unknown) => typeof given === 'string' && valid.includes(given);
      const problem = many ? ofMany(value, path, 'options', isOption) : unless(isOption(value), 'option');
      return problem?.reason === 'type' ? { ...problem, valid } : problem;
    }
    case 'relationship':
    case 'upload':
      return ofRelation(field, value, path, pointers);
    case 'point':
      return unless(Array.isArray(value) && value.length === 2 && value.every(isNumber), 'point');
    default:
      return undefined;
  }
}

function ofMany(value: unknown, path: string, expected: Expected, isRight: (single: unknown) => boolean): ValueProblem | undefined {
  if (value === '') return undefined;
  if (!Array.isArray(value)) return { reason: 'type', path, expected };
  if (value.length > dataLimits.rows) return { reason: 'tooMuch', path, limit: 'rows' };
  return value.every(isRight) ? undefined : { reason: 'type', path, expected };
}

function ofRelation(
  field: Extract<Field, { type: 'relationship' | 'upload' }>,
  value: unknown,
  path: string,
  pointers: Pointer[],
): ValueProblem | undefined {
  // Forms send these for nothing (3.90, beforeValidate).
  if (value === 'none' || value === 'null') return undefined;
  const { relationTo } = field;
  const note = (single: unknown, at: string): boolean => {
    const target = typeof relationTo === 'string' ? { relationTo, id: idOf(single) } : polymorphic(single, relationTo);
    if (target?.id === undefined) return false;
    pointers.push({ path: at, relationTo: target.relationTo, id: target.id });
    return true;
  };
  if (field.hasMany !== true) return note(value, path) ? undefined : { reason: 'type', path, expected: 'relation' };
  if (!Array.isArray(value) && value !== '') return { reason: 'type', path, expected: 'relations' };
  const singles: readonly unknown[] = Array.isArray(value) ? value : [];
  if (singles.length > dataLimits.rows) return { reason: 'tooMuch', path, limit: 'rows' };
  const wrong = singles.findIndex((single, index) => !note(single, `${path}.${String(index)}`));
  return wrong === -1 ? undefined : { reason: 'type', path: `${path}.${String(wrong)}`, expected: 'relation' };
}

function polymorphic(value: unknown, allowed: readonly string[]): { relationTo: string; id: string | undefined } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { relationTo, value: target } = value as { relationTo?: unknown; value?: unknown };
  return typeof relationTo === 'string' && allowed.includes(relationTo) ? { relationTo, id: idOf(target) } : undefined;
}

/** An id, or that of a document that was read along. */
function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' && Number.isFinite(Number(value)) : Number.isFinite(value);
}

/** Four digits of a year, since no database here orders other ones. */
function isDate(value: unknown): boolean {
  const time = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) return false;
  const year = new Date(time).getUTCFullYear();
  return year >= 1 && year <= 9999;
}
