import type { Field } from 'payload';
import { insideOf, rowsOf } from '@/content/shape/rows.ts';
import type { Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';

/** A document as stored, in all languages: a localized leaf is an object by language. */
export type StoredValues = Readonly<Record<string, unknown>>;

export interface PublishedLocaleInput {
  readonly fields: readonly Field[];
  /** The newest version: structure, shared values and the published language's text as the editor left them. */
  readonly snapshot: StoredValues;
  /** The main document before the publish: what the other languages had published. */
  readonly before: StoredValues;
  /** The language that is being published, or taken back. */
  readonly locale: Locale;
}

/**
 * What the main document must be when one language is published: structure, shared values and that language's leaves
 * from the snapshot, the other languages' leaves as they were published, each in the row it was written for. A row that
 * is new since has no text in other languages.
 *
 * Payload matches rows by their place (`mergeLocalizedData`, 3.90), so that a moved section carries another one's text.
 */
export function mergePublishedLocale({ fields, snapshot, before, locale }: PublishedLocaleInput): Record<string, unknown> {
  const rows = new Map<string, StoredValues>();
  collectRows(before, rows);

  const mergeLevel = (shape: Shape, now: StoredValues, then: StoredValues): Record<string, unknown> => {
    const merged: Record<string, unknown> = { ...now };
    for (const part of shape) {
      const { name } = part;
      const value = now[name];
      if (part.kind === 'leaf') {
        if (!part.localized) continue;
        const leaf = mergeLeaf(value, then[name]);
        if (leaf === undefined) Reflect.deleteProperty(merged, name);
        else merged[name] = leaf;
      } else if (part.kind === 'group') {
        const group = then[name];
        if (isValues(value)) merged[name] = mergeLevel(part.inside, value, isValues(group) ? group : {});
      } else if (Array.isArray(value)) {
        merged[name] = rowsOf(value).map((row) => mergeLevel(insideOf(part, row) ?? [], row, earlier(row)));
      }
    }
    return merged;
  };

  const earlier = (row: StoredValues): StoredValues => (typeof row['id'] === 'string' ? (rows.get(row['id']) ?? {}) : {});

  const mergeLeaf = (now: unknown, then: unknown): Record<string, unknown> | undefined => {
    const { [locale]: _, ...others } = isValues(then) ? then : {};
    const own = isValues(now) ? now[locale] : undefined;
    const merged = own === undefined ? others : { ...others, [locale]: own };
    return Object.keys(merged).length > 0 ? merged : undefined;
  };

  return mergeLevel(shapeOf(fields), snapshot, before);
}

/** Rows have ids that are theirs wherever they stand. */
function collectRows(value: unknown, rows: Map<string, StoredValues>): void {
  if (Array.isArray(value)) {
    for (const row of value) {
      if (isValues(row) && typeof row['id'] === 'string') rows.set(row['id'], row);
      collectRows(row, rows);
    }
  } else if (isValues(value)) {
    for (const inner of Object.values(value)) collectRows(inner, rows);
  }
}
