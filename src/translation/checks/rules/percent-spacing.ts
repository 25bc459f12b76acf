import type { Locale } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';

/**
 * German (DIN 5008) and Slovak (STN 01 6910) write a number and % apart, English and Dutch (Taaladvies.net) together; Portuguese is
 * seen both ways (Código de Redação Interinstitucional: apart). Slovak joins them in an adjective, "50%-ný", German in "50%ig".
 */
const wrong: Readonly<Record<Locale, { readonly pattern: RegExp; readonly right: string } | undefined>> = {
  en: { pattern: /\d[ \u00a0\u202f]+%/gu, right: '50%' },
  nl: { pattern: /\d[ \u00a0\u202f]+%/gu, right: '50%' },
  de: { pattern: /\d%(?![\p{L}-])/gu, right: '50 %' },
  pt: undefined,
  sk: { pattern: /\d%(?![\p{L}-])/gu, right: '50 %' },
};

/** The space between a number and the per cent sign is another language's. */
export const percentSpacing: CheckRule = {
  id: 'percentSpacing',
  severity: 'warning',
  find: ({ input: { locale }, target }) => {
    const { pattern, right } = wrong[locale] ?? {};
    if (pattern === undefined || right === undefined) return [];
    return [...target.text.matchAll(pattern)].map(({ 0: found, index }) => ({
      values: { right },
      range: target.rangeOf(index, index + found.length),
    }));
  },
};
