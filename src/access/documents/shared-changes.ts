import { isDeepStrictEqual } from 'node:util';
import type { Field } from 'payload';
import { compileShape } from '@/content/shape/compile-shape.ts';
import { everyPart } from '@/content/shape/every-part.ts';
import { insideOf } from '@/content/shape/rows.ts';
import type { Part, RowsPart, ValueField } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { plainValue } from './plain-value.ts';

/** Kept by Payload or by the publication room; nobody's edit. */
const kept: ReadonlySet<string> = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'globalType'],
  ...['publishedIn', 'publishedAt', 'modifiedAt'],
]);

/** Whether a value is no edit of anybody: kept by Payload or by the house. */
export const isKeptByHouse = (name: string): boolean => kept.has(name);

type Values = Readonly<Record<string, unknown>>;

export interface Comparison {
  readonly fields: readonly Field[];
  /** As stored, translated fields with or without their languages. */
  readonly before: Values;
  /** As posted; a key that is not there is not changed. */
  readonly after: Values;
}

/**
 * The fields, as paths such as `sections.0.blocks`, whose value all languages share and which a save would change:
 * values that are not translated, and the number, order and kind of rows and blocks. Translated text is never among them.
 */
export function sharedChanges({ fields, before, after }: Comparison): string[] {
  const shape = shapeOf(fields).filter(({ name }) => !kept.has(name));
  return shape.flatMap((part) => changesOf(part, before, after, ''));
}

/** Whether a kind has text of its own in every language. Where it has none, the language of a save says nothing. */
export function hasTranslatedFields(fields: readonly Field[]): boolean {
  return everyPart(compileShape(fields)).some((part) => part.kind === 'leaf' && part.localized && !kept.has(part.name));
}

function changesOf(part: Part, before: Values, after: Values, path: string): string[] {
  const { name } = part;
  const here = join(path, name);
  switch (part.kind) {
    case 'leaf': {
      const { field, localized } = part;
      if (after[name] === undefined || name === 'id' || localized || ('virtual' in field && Boolean(field.virtual))) return [];
      return same(field, before[name], after[name]) ? [] : [here];
    }
    case 'group':
      return part.inside.flatMap((nested) => changesOf(nested, record(before[name]), record(after[name]), here));
    case 'array':
    case 'blocks':
      return after[name] === undefined ? [] : rowChanges(rows(before[name]), rows(after[name]), here, part);
  }
}

function rowChanges(before: readonly Values[], after: readonly Values[], path: string, part: RowsPart): string[] {
  // A row is recognised by its id alone: a row posted without one would be a new row, and the other languages' text gone.
  const sameRows =
    before.length === after.length &&
    before.every((row, index) => row['id'] === after[index]?.['id'] && row['blockType'] === after[index]?.['blockType']);
  if (!sameRows) return [path];
  return before.flatMap((row, index) => {
    const inside = (insideOf(part, row) ?? []).filter(({ name }) => !kept.has(name));
    return inside.flatMap((nested) => changesOf(nested, row, after[index] ?? {}, `${path}.${String(index)}`));
  });
}

/** A value that was never stored reads back as the field's default. */
function same(field: ValueField, before: unknown, after: unknown): boolean {
  const was = plainValue(field, before);
  const becomes = plainValue(field, after);
  if (isDeepStrictEqual(was, becomes)) return true;
  const initial = 'defaultValue' in field && typeof field.defaultValue !== 'function' ? plainValue(field, field.defaultValue) : null;
  const empty = field.type === 'checkbox' ? false : null;
  return was === null && (isDeepStrictEqual(becomes, initial) || becomes === empty);
}

function rows(value: unknown): Values[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
