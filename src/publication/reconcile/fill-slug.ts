import type { CollectionBeforeValidateHook } from 'payload';
import { duplicateOf } from '@/access/documents/duplicating.ts';
import { makeSlug } from '@/content/shared/slug.ts';
import { isLocale } from '@/languages/locales.ts';
import { freeSlug } from './free-slug.ts';

interface Stored {
  readonly id?: string;
  readonly slug?: unknown;
  readonly title?: unknown;
  readonly publishedAt?: unknown;
}

/**
 * Makes the address from the title, cleans one that a person typed, and keeps both unique. Until a language is published for the first
 * time its address follows the title, unless somebody typed one; then it stays, since people may have it. A duplicate has none until it is published.
 */
export const fillSlug: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  const { locale, payload } = req;
  if (data === undefined || !isLocale(locale)) return data;
  if (operation === 'create' && duplicateOf(req) !== undefined) return { ...data, slug: null };
  // Of a duplicate Payload gives the document that it is made from.
  const original: Stored = operation === 'create' ? {} : ((originalDoc ?? {}) as Stored);
  const title: unknown = data['title'] ?? original.title;
  const given: unknown = data['slug'] === undefined ? original.slug : data['slug'];
  const slugOf = (words: string): string => makeSlug(words, locale) || collection.slug;
  const isCopy = !hasWords(original.slug) && hasWords(original.title);
  if (isCopy && !hasWords(given) && data['_status'] !== 'published') return data;
  const isRenamed = given === original.slug && title !== original.title && followsTitle(original, slugOf);
  const basis = hasWords(given) && !isRenamed ? given : title;
  if (!hasWords(basis) || basis === original.slug) return data;
  const wanted = slugOf(basis);
  return { ...data, slug: await freeSlug({ payload, req, kind: collection.slug, id: original.id, locale, wanted }) };
};

/** Whether the address is still the one that was made from the title, perhaps with a number behind it, and nobody can have seen it yet. */
function followsTitle({ slug, title, publishedAt }: Stored, slugOf: (words: string) => string): boolean {
  if (!hasWords(slug) || !hasWords(title) || hasWords(publishedAt)) return false;
  const made = slugOf(title);
  return slug === made || (slug.startsWith(`${made}-`) && /^\d+$/.test(slug.slice(made.length + 1)));
}

function hasWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
