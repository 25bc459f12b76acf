import type { Values } from '@/content/shape/rows.ts';
import { isValues } from '@/content/shared/is-values.ts';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import { titleIn } from '@/content/shared/title-in.ts';
import { isLocale, type Locale } from '@/languages/locales.ts';
import type { Source } from '@/publication/project/source.ts';
import { type Pointers, pointersOf } from './pointers-of.ts';

/** What people look for in a stored document, drafts included: what it is called and what it points to. */
export interface StoredEntry {
  readonly kind: string;
  readonly id: string;
  readonly type: Source['type'];
  readonly sourceLocale: Locale;
  /** In the language it is written in, or any other; empty where it has none yet. */
  readonly title: string;
  readonly titles: ReadonlyMap<Locale, string>;
  /** Addresses, authors, names of files, tags. */
  readonly words: readonly string[];
  readonly deleted: boolean;
  readonly pointers: ReadonlyMap<Locale, Pointers>;
}

/** @param values the newest draft with all languages in it */
export function storedEntry(source: Source, id: string, values: Values): StoredEntry {
  const sourceLocale = sourceLocaleOf(values);
  const titles = byLocale(values['title'] ?? values['name'] ?? values['alt']);
  const deletedAt = values['deletedAt'];
  return {
    kind: source.kind,
    id,
    type: source.type,
    sourceLocale,
    title: titleIn(values, sourceLocale) ?? [...titles.values()][0] ?? plain(values['title']) ?? '',
    titles,
    words: wordsOf(values),
    deleted: deletedAt !== undefined && deletedAt !== null,
    pointers: pointersOf(source.fields, values),
  };
}

function wordsOf(values: Values): string[] {
  const people = ['authors', 'editors'].flatMap((name) => rows(values[name]).flatMap((row) => Object.entries(row)));
  const named = people.flatMap(([name, value]) => (name === 'id' ? [] : (plain(value) ?? [])));
  const single = ['title', 'citationKey', 'filename', 'credit', 'DOI', 'year'].flatMap((name) => plain(values[name]) ?? []);
  const tags = [values['tags']].flat().flatMap((tag) => plain(tag) ?? []);
  return [...byLocale(values['slug']).values(), ...single, ...named, ...tags];
}

function rows(value: unknown): Values[] {
  return Array.isArray(value) ? value.filter(isValues) : [];
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function byLocale(value: unknown): ReadonlyMap<Locale, string> {
  if (!isValues(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([locale, text]) =>
      isLocale(locale) && typeof text === 'string' && text !== '' ? [[locale, text] as const] : [],
    ),
  );
}
