import type { Field } from 'payload';
import { insideOf } from '@/content/shape/rows.ts';
import type { Part, Shape, ValueField } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isLocale } from '@/languages/locales.ts';
import { dataLimits } from '../limits.ts';
import { leafProblem } from './leaf-problem.ts';
import { richTextProblem } from './rich-text-problem.ts';
import type { Pointer, ValueProblem } from './value-problem.ts';

type Values = Readonly<Record<string, unknown>>;

export interface Checked {
  /** The first value of the wrong type; nothing is said of those after it. */
  readonly problem?: ValueProblem;
  readonly pointers: readonly Pointer[];
}

export interface ValuesInput {
  readonly fields: readonly Field[];
  readonly data: Values;
  /** Whether translated values come by language, `{ "en": …, "nl": … }`. */
  readonly allLocales: boolean;
}

/**
 * Checks the type of every value that is about to be stored against the fields of its kind, before any hook of Payload's sees it. What is
 * allowed in a value of the right type (lengths, required texts) is Payload's to check when a text is published. Absent and null are always right.
 */
export function checkValues({ fields, data, allLocales }: ValuesInput): Checked {
  const pointers: Pointer[] = [];
  const problem = inParts(shapeOf(fields), data, '', { allLocales, pointers });
  return problem === undefined ? { pointers } : { problem, pointers };
}

interface Walk {
  readonly allLocales: boolean;
  readonly pointers: Pointer[];
}

function inParts(shape: Shape, values: Values, path: string, walk: Walk): ValueProblem | undefined {
  return first(shape, (part) => {
    const value = values[part.name];
    if (value === undefined || value === null) return undefined;
    return inPart(part, value, join(path, part.name), walk);
  });
}

function inPart(part: Part, value: unknown, path: string, walk: Walk): ValueProblem | undefined {
  switch (part.kind) {
    case 'leaf': {
      const { field, localized } = part;
      if (!walk.allLocales || !localized) return inField(field, value, path, walk);
      if (!isRecord(value)) return { reason: 'type', path, expected: 'languages' };
      return first(Object.entries(value), ([locale, own]) =>
        isLocale(locale) && own !== null ? inField(field, own, `${path}.${locale}`, walk) : undefined,
      );
    }
    case 'group':
      return isRecord(value) ? inParts(part.inside, value, path, walk) : { reason: 'type', path, expected: 'group' };
    case 'array':
      return inRows(value, path, (row, at) => inParts(part.inside, row, at, walk));
    case 'blocks':
      return inRows(value, path, (row, at) => {
        const inside = insideOf(part, row);
        if (inside !== undefined) return inParts(inside, row, at, walk);
        return { reason: 'type', path: `${at}.blockType`, expected: 'option', valid: [...part.blocks.keys()] };
      });
  }
}

function inField(field: ValueField, value: unknown, path: string, walk: Walk): ValueProblem | undefined {
  return field.type === 'richText' ? richTextProblem(value, path, walk.pointers) : leafProblem(field, value, path, walk.pointers);
}

function inRows(value: unknown, path: string, each: (row: Values, path: string) => ValueProblem | undefined): ValueProblem | undefined {
  // A form of Payload says how many rows there are, where there are none (3.90, beforeValidate).
  if (value === 0 || value === '0') return undefined;
  if (!Array.isArray(value)) return { reason: 'type', path, expected: 'rows' };
  if (value.length > dataLimits.rows) return { reason: 'tooMuch', path, limit: 'rows' };
  return first(value.entries(), ([index, row]: [number, unknown]) => {
    const at = `${path}.${String(index)}`;
    if (!isRecord(row)) return { reason: 'type', path: at, expected: 'group' };
    const { id } = row;
    return id === undefined || id === null || typeof id === 'string'
      ? each(row, at)
      : { reason: 'type', path: `${at}.id`, expected: 'text' };
  });
}

function first<T>(items: Iterable<T>, look: (item: T) => ValueProblem | undefined): ValueProblem | undefined {
  for (const item of items) {
    const problem = look(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
