import { createHash } from 'node:crypto';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';

/** Bookkeeping that changes with a save or a publication and says nothing about the text. */
const ignored = new Set(['id', '_status', 'updatedAt', 'createdAt', 'publishedAt', 'modifiedAt', 'publishedIn']);

/** A language that has no text at all has no hash. */
export type HashByLanguage = Readonly<Partial<Record<Locale | 'shared', string>>>;

/**
 * One hash per language over its own text in a document read in all languages, and one over what they share. A localized
 * value is an object whose keys are all languages; that is how Payload stores one.
 */
export function hashByLanguage(content: unknown): HashByLanguage {
  const lines = new Map<Locale | 'shared', string[]>();
  const note = (part: Locale | 'shared', path: string, value: unknown) => {
    const own = lines.get(part) ?? [];
    own.push(`${path}=${JSON.stringify(value)}`);
    lines.set(part, own);
  };
  const walk = (value: unknown, path: string): void => {
    if (isLocalized(value)) {
      for (const locale of locales) if (value[locale] !== undefined && value[locale] !== null) note(locale, path, value[locale]);
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        walk(item, `${path}/${String(index)}`);
      });
    } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [key, inner] of Object.entries(value)) if (path !== '' || !ignored.has(key)) walk(inner, `${path}/${key}`);
    } else {
      note('shared', path, value);
    }
  };
  walk(content, '');
  return Object.fromEntries([...lines].map(([part, parts]) => [part, createHash('sha1').update(parts.join('\n')).digest('base64')]));
}

function isLocalized(value: unknown): value is Readonly<Partial<Record<Locale, unknown>>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every(isLocale);
}
