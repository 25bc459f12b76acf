import type { Locale } from '@/languages/locales.ts';
import type { Shape } from './shapes.ts';

/**
 * The questions that the library answers, as words. A page is known by those it asked, with and without an answer; a change of
 * publications names those whose answer is another now (`entry-changes.ts`). All follow from publications alone, so
 * that the process that makes a page and the one that keeps it mean the same by them. A tag with a detail, after `@`, is told by its
 * subject and a test of the detail: there are too many of them to name.
 */
export const tags = {
  /** The whole record, in the language or its fallback. */
  record: (kind: string, id: string, locale: Locale) => `record:${kind}/${id}:${locale}`,
  /** A part of the entry, in the language or its fallback. */
  entry: (shape: Shape, kind: string, id: string, locale: Locale) => `entry:${shape}:${kind}/${id}:${locale}`,
  /** A part of the entries in all languages. */
  alternates: (shape: Shape, kind: string, id: string) => `alternates:${shape}:${kind}/${id}`,
  /** Whether a document is public in any language. */
  isPublic: (kind: string, id: string) => `public:${kind}/${id}`,
  /** How many documents of a kind are public in any language. */
  count: (kind: string) => `count:${kind}`,
  /** How many of them readers of a language get. */
  countIn: (kind: string, locale: Locale) => `count:${kind}:${locale}`,
  /** Whether they get any. */
  hasAny: (kind: string, locale: Locale) => `any:${kind}:${locale}`,
  /** What an address leads to. */
  slug: (kind: string, locale: Locale, slug: string) => `slug:${kind}:${locale}:${slug}`,
  /** The documents before and after one. */
  around: (kind: string, id: string, locale: Locale) => `around:${kind}/${id}:${locale}`,
  /** The pages with a place on the site. */
  placed: (place: string, locale: Locale) => `placed:${place}:${locale}`,
  /** Subject: the entries of a kind in their order. Detail: the places that are read, `from-to`. */
  list: (shape: Shape, kind: string, locale: Locale) => `list:${shape}:${kind}:${locale}`,
  /** Subject: the terms of a language. Detail: the words of a text, as a filter (`word-filter.ts`). */
  terms: (locale: Locale) => `terms:${locale}`,
} as const;

/** @example `withDetail('list:row:news:nl', '0-3') // 'list:row:news:nl@0-3'` */
export function withDetail(subject: string, detail: string): string {
  return `${subject}@${detail}`;
}

/** Subject and detail of a tag; an address that somebody made up may look like one, and does no harm. */
export function detailOf(tag: string): { readonly subject: string; readonly detail: string } | undefined {
  const at = tag.indexOf('@');
  return at < 0 ? undefined : { subject: tag.slice(0, at), detail: tag.slice(at + 1) };
}
