import { isKeptByHouse } from '@/access/documents/shared-changes.ts';
import type { Values } from '@/content/shape/rows.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { inLanguage } from '@/passages/in-language.ts';
import type { Segment } from '@/passages/segment.ts';
import { type RestoreInput, wordsOf } from './restored-words.ts';

export interface RestoredSource {
  /** The version as it is saved in the source language: its words, rows and shared fields. */
  readonly data: Values;
  /** Passages with words today that the version has no place for, by language. */
  readonly removed: ReadonlyMap<Locale, readonly Segment[]>;
}

/** Never taken from a version beside what the house keeps itself: its address, its language and state, times that were set then, marks on a save. */
const kept: ReadonlySet<string> = new Set([
  ...['slug', 'sourceLocale', 'translationState', 'publishOn', 'unpublishOn'],
  ...['minorEdit', 'overrideReason'],
]);

/**
 * A former version as the source language would have it again, structure included, and whose words of today would go with what the
 * version lacks. Translations of what both have stay: rows and passages are known by their ids. Pure.
 */
export function restoredSource({ fields, sourceLocale, version, latest }: Omit<RestoreInput, 'locale' | 'source'>): RestoredSource {
  const then = inLanguage({ fields, values: version, locale: sourceLocale });
  const names = shapeOf(fields).flatMap((part) =>
    kept.has(part.name) || isKeptByHouse(part.name) || (part.kind === 'leaf' && 'virtual' in part.field && Boolean(part.field.virtual))
      ? []
      : [part.name],
  );
  const data = Object.fromEntries(names.flatMap((name) => (then[name] === undefined ? [] : [[name, then[name]]])));
  const places = new Set(wordsOf({ fields, values: version, locale: sourceLocale }).map(({ key }) => key));
  const removed = new Map<Locale, readonly Segment[]>();
  for (const locale of locales) {
    const gone = wordsOf({ fields, values: latest, locale }).filter(({ key }) => !places.has(key));
    if (gone.length > 0) removed.set(locale, gone);
  }
  return { data, removed };
}
