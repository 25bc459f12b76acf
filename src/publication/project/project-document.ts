import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import { isValues } from '@/content/shared/is-values.ts';
import { defaultLocale, type Locale, locales } from '@/languages/locales.ts';
import type { Origin, Text } from '../record/passage.ts';
import type { Publication } from '../record/publication.ts';
import type { RecordContents } from '../record/record-contents.ts';
import { menuRowIds } from '../record/menu-row-ids.ts';
import { collectUses } from './collect-uses.ts';
import { asId } from './project-inline.ts';
import type { Chain } from './chain.ts';
import { projectFields, projectText } from './project-fields.ts';
import { wordsByOrigin } from './words-by-origin.ts';
import { projectFile } from './project-file.ts';
import type { Source } from './source.ts';

type Values = Readonly<Record<string, unknown>>;

export interface ProjectInput {
  readonly source: Source;
  /** The stored document with every language in each localized leaf, relations as ids. */
  readonly values: Values;
  /** The languages to project. Fallback passages come from these only, so that nothing unpublished is pulled in. */
  readonly published: readonly Locale[];
  /** What the ledger says of single passages, by language and segment key; without it a document's own state says all. */
  readonly origins?: ReadonlyMap<Locale, ReadonlyMap<string, Origin>>;
}

/** One record per published language. Pure: the same document gives the same bytes. */
export function projectDocument(input: ProjectInput): Map<Locale, Publication> {
  return new Map(input.published.map((locale) => [locale, projectInto({ ...input, locale })]));
}

function projectInto({ source, values, published, origins, locale }: ProjectInput & { locale: Locale }): Publication {
  const sourceLocale = sourceLocaleOf(values);
  const state = locale !== sourceLocale && leaf(values['translationState'], locale) === 'unreviewed' ? 'unreviewed' : 'reviewed';
  const fallbacks = [...new Set([sourceLocale, defaultLocale])].filter((other) => other !== locale && published.includes(other));
  const chain: Chain = {
    sourceLocale,
    origins: origins?.get(locale) ?? new Map<string, Origin>(),
    locales: [
      { locale, origin: state === 'unreviewed' ? 'unreviewed' : 'own' },
      ...fallbacks.map((other) => ({ locale: other, origin: 'fallback' }) as const),
    ],
  };
  const file = source.hasFile ? { file: projectFile(values) } : {};
  const content = { ...projectFields({ fields: source.fields, values, chain }), ...file } as unknown as RecordContents[Publication['kind']];
  const title = titleOf(values, chain, source, sourceLocale);
  const summary = projectText({ value: values['summary'], chain, key: 'summary' });
  const createdAt = asDate(values['createdAt']);
  const publishedAt = asDate(leaf(values['publishedAt'], locale)) ?? createdAt ?? '';
  return {
    kind: source.kind,
    id: source.type === 'global' ? source.kind : (asId(values['id']) ?? ''),
    locale,
    sourceLocale,
    slug: slugOf(source, values, locale),
    title,
    ...(summary === undefined ? {} : { summary: summary as Text }),
    translationState: state,
    words: wordsByOrigin([title, summary, content]),
    publishedAt,
    modifiedAt: asDate(leaf(values['modifiedAt'], locale)) ?? publishedAt,
    content,
    uses: collectUses(content, menuRowIds({ kind: source.kind, content })),
  };
}

function slugOf(source: Source, values: Values, locale: Locale): string {
  const own = leaf(values['slug'], locale);
  if (typeof own === 'string' && own !== '') return own;
  const key = values['citationKey'];
  return typeof key === 'string' ? key : source.type === 'global' ? source.kind : (asId(values['id']) ?? '');
}

function titleOf(values: Values, chain: Chain, source: Source, sourceLocale: Locale): Text {
  const translated =
    projectText({ value: values['title'], chain, key: 'title' }) ?? projectText({ value: values['name'], chain, key: 'name' });
  if (translated !== undefined) return translated as Text;
  const plain = [values['title'], values['filename']].find((candidate) => typeof candidate === 'string');
  return { text: typeof plain === 'string' ? plain : source.kind, lang: sourceLocale, origin: 'own' };
}

function leaf(value: unknown, locale: Locale): unknown {
  return isValues(value) ? value[locale] : undefined;
}

function asDate(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && value !== '' ? new Date(value).toISOString() : undefined;
}

/**
 * The languages in which a document is to be public: by status those whose own status is `published`; a work or file
 * in use those in which it has its text, at least its source language. A document in the trash is public in none.
 */
export function publishedLocales(source: Source, values: Values, used: boolean): Locale[] {
  if (values['deletedAt'] !== undefined && values['deletedAt'] !== null) return [];
  if (source.publishes === 'by-status') return locales.filter((locale) => leaf(values['_status'], locale) === 'published');
  if (!used) return [];
  const sourceLocale = sourceLocaleOf(values);
  return locales.filter((locale) => locale === sourceLocale || typeof leaf(values['alt'], locale) === 'string');
}
