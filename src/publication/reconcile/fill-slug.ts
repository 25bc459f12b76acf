import type { CollectionBeforeValidateHook } from 'payload';
import { makeSlug } from '@/content/shared/slug.ts';
import { isLocale } from '@/languages/locales.ts';
import { freeSlug } from './free-slug.ts';

/** Makes the address from the title where there is none yet, cleans one that a person typed, and keeps both unique. */
export const fillSlug: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const { locale, payload } = req;
  if (data === undefined || !isLocale(locale)) return data;
  const original = (originalDoc ?? {}) as { id?: string; slug?: unknown; title?: unknown };
  const typed: unknown = data['slug'] === undefined ? original.slug : data['slug'];
  const title: unknown = data['title'] ?? original.title;
  const basis = typeof typed === 'string' && typed.trim() !== '' ? typed : title;
  if (typeof basis !== 'string' || basis.trim() === '' || basis === original.slug) return data;
  const wanted = makeSlug(basis, locale) || collection.slug;
  return { ...data, slug: await freeSlug({ payload, req, kind: collection.slug, id: original.id, locale, wanted }) };
};
