import type { Field } from 'payload';
import type { Values } from '@/content/shape/rows.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { visit } from '@/content/shape/visit.ts';
import { isValues } from '@/content/shared/is-values.ts';
import type { Locale } from '@/languages/locales.ts';
import { ingest } from '@/passages/ingest-segments.ts';
import { isTranslatable } from '@/passages/leaves.ts';
import { inLocale, type Pair, pairPassages } from '@/passages/pair-passages.ts';
import { rootOf } from '@/passages/passage-nodes.ts';
import { replaceValues } from '@/passages/replace-values.ts';
import type { Segment } from '@/passages/segment.ts';
import { isTranslatedFreely } from '@/passages/shape.ts';

export interface RestoreInput {
  readonly fields: readonly Field[];
  readonly sourceLocale: Locale;
  /** The former version, the newest draft, and what is translated from; all languages in each. */
  readonly version: Values;
  readonly latest: Values;
  readonly source: Values;
  readonly locale: Locale;
}

export interface RestoredWords {
  /** The newest draft with the version's words in one language. */
  readonly values: Values;
  /** The segments whose words are others now. */
  readonly restored: readonly Segment[];
  /** Words of the version that have no place in today's structure. */
  readonly lost: readonly Segment[];
}

/** The words of a version in one language, whatever became of the source: each passage as its own source. */
export function wordsOf({ fields, values, locale }: { fields: readonly Field[]; values: Values; locale: Locale }): Segment[] {
  return pairPassages({ fields, sourceLocale: locale, source: values, target: values, locale }).map(({ segment }) => segment);
}

/**
 * A former version's words of one language in today's structure, passage by passage by their ids. What the version says nothing of stays
 * as it is, so that restoring empties nothing; other languages, structure and the address are left alone. Pure.
 */
export function restoredWords(input: RestoreInput): RestoredWords {
  const { fields, sourceLocale, version, source, locale } = input;
  const then = wordsOf({ fields, values: version, locale });
  const { values: latest, keys: whole } = withWholeLeaves(input);
  const today = new Map(
    pairPassages({ fields, sourceLocale, source, target: latest, locale }).map((pair): [string, Pair] => [pair.segment.key, pair]),
  );
  const placed = then.filter(({ key }) => today.has(key) && !whole.has(leafOf(key)));
  const changed = placed.filter(({ key, text }) => today.get(key)?.target?.text !== text);
  return {
    values: ingest({ fields, sourceLocale, values: latest, source }, locale, changed),
    restored: changed,
    lost: then.filter(({ key }) => !today.has(key) && !whole.has(leafOf(key))),
  };
}

/** What is restored as a whole: lists of words, which are no passages, and a text that was built freely, then or now. */
function withWholeLeaves({ fields, version, latest, locale }: RestoreInput): { values: Values; keys: ReadonlySet<string> } {
  const shape = shapeOf(fields);
  const then = new Map([...visit(shape, version)].map(({ key, value }) => [key, inLocale(value, locale)]));
  const changes = new Map<Values, Record<string, unknown>>();
  const keys = new Set<string>();
  for (const { part, key, value, holder } of visit(shape, latest)) {
    const former = then.get(key);
    const isWhole =
      part.localized &&
      former !== undefined &&
      former !== null &&
      (isWordList(part.field) || isFree(former) || isFree(inLocale(value, locale)));
    if (!isWhole) continue;
    keys.add(key);
    changes.set(holder, { ...changes.get(holder), [part.name]: { ...(isValues(value) ? value : {}), [locale]: former } });
  }
  return { values: changes.size === 0 ? latest : (replaceValues(latest, changes) as Values), keys };
}

function isWordList(field: { readonly type: string; readonly name: string }): boolean {
  return field.type === 'text' && 'hasMany' in field && field.hasMany === true && !isTranslatable(field);
}

function isFree(value: unknown): boolean {
  const root = rootOf(value);
  return root !== undefined && isTranslatedFreely(root);
}

function leafOf(key: string): string {
  return key.split('#', 1)[0] ?? key;
}
