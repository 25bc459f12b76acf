import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { allSources, sourceOf } from '@/publication/project/source.ts';
import type { PublicKind } from '@/publication/record/publication.ts';
import { DeliveryError } from './delivery-error.ts';

/** @throws DeliveryError 400 naming the valid codes. */
export function localeParameter(raw: string): Locale {
  if (isLocale(raw)) return raw;
  throw new DeliveryError(400, 'locale', `"${raw}" is not a language of this site. Valid codes: ${locales.join(', ')}.`);
}

/** @throws DeliveryError 404 naming the kinds. */
export function kindParameter(raw: string): PublicKind {
  const source = sourceOf(raw);
  if (source !== undefined) return source.kind;
  throw new DeliveryError(404, 'kind', `"${raw}" is not a kind of content. Kinds: ${allSources.map(({ kind }) => kind).join(', ')}.`);
}
