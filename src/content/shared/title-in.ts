import type { Locale } from '@/languages/locales.ts';
import { isValues } from './is-values.ts';

/**
 * What a stored document, with every language in it, is called in the language it is written in: by its title, its name or its file.
 * Undefined where it has none of them yet.
 */
export function titleIn(stored: Readonly<Record<string, unknown>>, sourceLocale: Locale): string | undefined {
  const own = (value: unknown) => (isValues(value) ? value[sourceLocale] : undefined);
  const title = own(stored['title']) ?? own(stored['name']) ?? stored['filename'];
  return typeof title === 'string' ? title : undefined;
}
