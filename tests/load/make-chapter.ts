import { type Locale, perLocale } from '@/languages/locales.ts';
import { makeText } from './make-text.ts';

const sectionsPerChapter = 10;

/** The first part of the long page's address, before its language. */
export const longPage = 'long-page';

/** A chapter of about 8 KB of text in each of the five languages, as the database keeps it: every language published. */
export function makeChapter({ number, concepts }: { number: number; concepts: readonly string[] }): Record<string, unknown> {
  return {
    ...published({
      slug: (locale) => chapterSlug(number, locale),
      title: (locale) => `${makeText({ locale, characters: 30, seed: number })} ${number}`,
    }),
    number,
    summary: perLocale((locale) => makeText({ locale, characters: 200, seed: number + 1 })),
    sections: Array.from({ length: sectionsPerChapter }, (_, index) => section(number, index, concepts[index])),
  };
}

/** A page of 300 passages: a hundred sections of a heading and two paragraphs, and its title is one more. */
export function makeLongPage(): Record<string, unknown> {
  return {
    ...published({ slug: (locale) => `${longPage}-${locale}`, title: (locale) => makeText({ locale, characters: 30, seed: 3 }) }),
    sections: Array.from({ length: 100 }, (_, index) => section(9_000_000, index, undefined)),
  };
}

/** A short concept for chapters to point to. */
export function makeConcept(name: string): Record<string, unknown> {
  return published({ slug: (locale) => `${name}-${locale}`, title: (locale) => makeText({ locale, characters: 20, seed: name.length }) });
}

export function chapterSlug(number: number, locale: Locale): string {
  return `chapter-${number}-${locale}`;
}

function published({ slug, title }: { slug: (locale: Locale) => string; title: (locale: Locale) => string }): Record<string, unknown> {
  const now = new Date().toISOString();
  return {
    title: perLocale(title),
    slug: perLocale(slug),
    sourceLocale: 'en',
    licence: 'CC-BY-4.0',
    translationState: perLocale(() => 'reviewed'),
    publishedAt: perLocale(() => now),
    modifiedAt: perLocale(() => now),
    publishedIn: perLocale(() => true),
    _status: perLocale(() => 'published'),
    createdAt: now,
    updatedAt: now,
  };
}

function section(number: number, index: number, concept: string | undefined): Record<string, unknown> {
  const id = `${number.toString(16).padStart(8, '0')}${index.toString(16).padStart(4, '0')}`;
  const prose = {
    id: `${id}000000000001`,
    blockType: 'prose',
    body: perLocale((locale) =>
      richText([0, 1].map((part) => makeText({ locale, characters: 380, seed: number * 100 + index * 2 + part }))),
    ),
  };
  const related = { id: `${id}000000000002`, blockType: 'related', target: { relationTo: 'concepts', value: concept } };
  return {
    id: `${id}000000000000`,
    heading: perLocale((locale) => makeText({ locale, characters: 25, seed: number + index })),
    blocks: concept === undefined ? [prose] : [prose, related],
  };
}

function richText(paragraphs: readonly string[]): unknown {
  const element = { version: 1, format: '', indent: 0, direction: 'ltr' };
  const text = (value: string) => ({ type: 'text', version: 1, text: value, format: 0, mode: 'normal', style: '', detail: 0 });
  // Passages have ids, the same in every language, as every save gives them.
  const children = paragraphs.map((value, index) => ({
    ...element,
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
    $: { passage: `abcdef0${index}` },
    children: [text(value)],
  }));
  return { root: { ...element, type: 'root', children } };
}
