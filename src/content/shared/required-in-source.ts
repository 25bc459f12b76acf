import type { Validate } from 'payload';
import { defaultLocale } from '@/languages/locales.ts';

interface WithSource {
  readonly sourceLocale?: string | null;
}

/**
 * A leaf that must be there in the language a document is written in. A translation may lack it: its readers get the
 * source's passage, marked as such, so that half a translation can be published.
 */
export function requiredInSource<Field extends object>(
  base: Validate<string, unknown, unknown, Field>,
): Validate<string, unknown, unknown, Field> {
  return (value, options) => {
    const { data, req } = options;
    const isEmpty = value === undefined || value === null || value.trim() === '';
    const isSource = req.locale === ((data as WithSource).sourceLocale ?? defaultLocale);
    return isEmpty && isSource ? req.t('validation:required') : base(value, options);
  };
}
