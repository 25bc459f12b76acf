import { isDeepStrictEqual } from 'node:util';
import type { Block, Field } from 'payload';
import { compileShape } from '@/content/shape/compile-shape.ts';
import { everyPart } from '@/content/shape/every-part.ts';
import { fieldName, isTranslated } from './field-name.ts';
import { plainValue } from './plain-value.ts';

/** Kept by Payload or by the publication room; nobody's edit. */
const kept: ReadonlySet<string> = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'globalType'],
  ...['publishedIn', 'publishedAt', 'modifiedAt'],
]);

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
  return fields.flatMap((field) => changesOf(field, before, after, ''));
}

/** Whether a kind has text of its own in every language. Where it has none, the language of a save says nothing. */
export function hasTranslatedFields(fields: readonly Field[]): boolean {
  return everyPart(compileShape(fields)).some((part) => part.kind === 'leaf' && part.localized && !kept.has(part.name));
}

function changesOf(field: Field, before: Values, after: Values, path: string): string[] {
  const inside = (fields: readonly Field[], from: Values, to: Values, at: string) =>
    fields.flatMap((nested) => changesOf(nested, from, to, at));
  const within = (part: { readonly fields: readonly Field[] }, name: string | undefined) =>
    name === undefined
      ? inside(part.fields, before, after, path)
      : inside(part.fields, record(before[name]), record(after[name]), join(path, name));
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => within(tab, fieldName(tab)));
  const name = fieldName(field);
  if (name === undefined) return 'fields' in field ? within(field, undefined) : [];
  if (after[name] === undefined || name === 'id' || (path === '' && kept.has(name))) return [];
  if (field.type === 'ui' || field.type === 'join' || isTranslated(field) || ('virtual' in field && Boolean(field.virtual))) return [];
  const here = join(path, name);
  switch (field.type) {
    case 'group':
      return within(field, name);
    case 'array':
      return rowChanges(rows(before[name]), rows(after[name]), here, () => field.fields);
    case 'blocks':
      return rowChanges(rows(before[name]), rows(after[name]), here, (row) => fieldsOfBlock(field.blocks, row));
    default:
      return same(field, before[name], after[name]) ? [] : [here];
  }
}

function rowChanges(
  before: readonly Values[],
  after: readonly Values[],
  path: string,
  fieldsOf: (row: Values) => readonly Field[],
): string[] {
  // A row is recognised by its id alone: a row posted without one would be a new row, and the other languages' text gone.
  const sameRows =
    before.length === after.length &&
    before.every((row, index) => row['id'] === after[index]?.['id'] && row['blockType'] === after[index]?.['blockType']);
  if (!sameRows) return [path];
  return before.flatMap((row, index) =>
    sharedChanges({ fields: fieldsOf(row), before: row, after: after[index] ?? {} }).map((nested) => `${path}.${String(index)}.${nested}`),
  );
}

function fieldsOfBlock(blocks: readonly Block[], row: Values): readonly Field[] {
  return blocks.find((block) => block.slug === row['blockType'])?.fields ?? [];
}

/** A value that was never stored reads back as the field's default. */
function same(field: Field, before: unknown, after: unknown): boolean {
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
