import { randomBytes } from 'node:crypto';
import type { Field } from 'payload';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import type { Values } from '@/content/shape/rows.ts';
import type { Locale } from '@/languages/locales.ts';
import { adoptShape } from '@/passages/adopt-shape.ts';
import { identifyPassages } from '@/passages/identify-passages.ts';
import { leavesOf } from '@/passages/leaves.ts';
import { inLocale } from '@/passages/pair-passages.ts';
import { replaceValues } from '@/passages/replace-values.ts';

interface WithIds {
  readonly fields: readonly Field[];
  /** What is saved, in one language. */
  readonly data: Values;
  /** The newest copy, all languages in it; undefined for a document that is not there yet. */
  readonly stored: Values | undefined;
  readonly locale: Locale;
}

/** What is saved, with an id for each passage of a source text, and a translation tied to its source. */
export function withPassageIds({ fields, data, stored, locale }: WithIds): object {
  const former = new Map((stored === undefined ? [] : leavesOf(fields, stored)).map((leaf) => [leaf.key, leaf.value]));
  const sourceLocale = sourceLocaleOf({ ...stored, ...data });
  const changes = new Map<Values, Record<string, unknown>>();
  for (const { key, field, value, holder } of leavesOf(fields, data)) {
    if (field.type !== 'richText' || value === null || value === undefined) continue;
    const before = former.get(key);
    const next =
      locale === sourceLocale
        ? identifyPassages({ former: inLocale(before, locale), next: value, newId })
        : adoptShape({ source: inLocale(before, sourceLocale), former: inLocale(before, locale), next: value });
    if (next !== value) changes.set(holder, { ...changes.get(holder), [field.name]: next });
  }
  return changes.size === 0 ? data : (replaceValues(data, changes) as object);
}

function newId(): string {
  return randomBytes(5).toString('hex');
}
