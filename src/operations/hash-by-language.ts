import { createHash } from 'node:crypto';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';

/** Bookkeeping that changes with every save and says nothing about the text. */
const ignored = new Set(['id', '_status', 'updatedAt', 'createdAt']);

/**
 * One hash per language over its own text in a document read in all languages, and one over what they share. A localized
 * value is an object whose keys are all languages; that is how Payload stores one.
 */
export function hashByLanguage(content: unknown): Readonly<Record<Locale | 'shared', string>> {
  const parts = { shared: createHash('sha1'), ...Object.fromEntries(locales.map((locale) => [locale, createHash('sha1')])) } as Record<
    Locale | 'shared',
    ReturnType<typeof createHash>
  >;
  const walk = (value: unknown, path: string): void => {
    if (isLocalized(value)) {
      for (const locale of locales) if (locale in value) parts[locale].update(`${path}=${JSON.stringify(value[locale])}\n`);
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        walk(item, `${path}/${String(index)}`);
      });
    } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [key, inner] of Object.entries(value)) if (path !== '' || !ignored.has(key)) walk(inner, `${path}/${key}`);
    } else {
      parts.shared.update(`${path}=${JSON.stringify(value)}\n`);
    }
  };
  walk(content, '');
  return { shared: digest(parts.shared), ...Object.fromEntries(locales.map((locale) => [locale, digest(parts[locale])])) } as Record<
    Locale | 'shared',
    string
  >;
}

function digest(hash: ReturnType<typeof createHash>): string {
  return hash.digest('base64');
}

function isLocalized(value: unknown): value is Readonly<Partial<Record<Locale, unknown>>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(isLocale);
}
