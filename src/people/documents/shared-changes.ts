import { isDeepStrictEqual } from 'node:util';
import type { Block, Field } from 'payload';
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
  return fields.some((field) => {
    if (field.type === 'tabs') return field.tabs.some((tab) => hasTranslatedFields(tab.fields));
    if (field.type === 'blocks') return field.blocks.some((block) => hasTranslatedFields(block.fields));
    if ('fields' in field) return hasTranslatedFields(field.fields);
    return 'localized' in field && field.localized === true && !('name' in field && kept.has(field.name));
  });
}

function changesOf(field: Field, before: Values, after: Values, path: string): string[] {
  const inside = (fields: readonly Field[], from: Values, to: Values, at: string) =>
    fields.flatMap((nested) => changesOf(nested, from, to, at));
  if (field.type === 'row' || field.type === 'collapsible') return inside(field.fields, before, after, path);
  if (field.type === 'group' && !('name' in field && field.name !== undefined)) return inside(field.fields, before, after, path);
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) =>
      'name' in tab && tab.name !== undefined
        ? inside(tab.fields, record(before[tab.name]), record(after[tab.name]), join(path, tab.name))
        : inside(tab.fields, before, after, path),
    );
  }
  if (field.type === 'ui' || field.type === 'join' || !('name' in field) || field.name === undefined) return [];
  const { name } = field;
  if (!(name in after) || after[name] === undefined) return [];
  if ((path === '' && kept.has(name)) || name === 'id') return [];
  if (('localized' in field && field.localized === true) || ('virtual' in field && field.virtual !== undefined && field.virtual !== false))
    return [];
  const here = join(path, name);
  switch (field.type) {
    case 'group':
      return inside(field.fields, record(before[name]), record(after[name]), here);
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
