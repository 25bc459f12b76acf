import { writing } from '@/languages/all/writing.ts';
import type { Writing } from '@/languages/writing.ts';
import type { CheckRule } from '../check-rule.ts';

/**
 * German (DIN 5008) and Slovak (STN 01 6910) write a number and % apart, English and Dutch (Taaladvies.net) together; Portuguese is
 * seen both ways (Código de Redação Interinstitucional: apart). Slovak joins them in an adjective, "50%-ný", German in "50%ig".
 */
const wrong = {
  together: { pattern: /\d[ \u00a0\u202f]+%/gu, right: '50%' },
  apart: { pattern: /\d%(?![\p{L}-])/gu, right: '50 %' },
  either: { pattern: undefined, right: undefined },
} as const satisfies Readonly<Record<Writing['percent'], object>>;

/** The space between a number and the per cent sign is another language's. */
export const percentSpacing: CheckRule = {
  id: 'percentSpacing',
  severity: 'warning',
  find: ({ input: { locale }, target }) => {
    const { pattern, right } = wrong[writing[locale].percent];
    if (pattern === undefined) return [];
    return [...target.text.matchAll(pattern)].map(({ 0: found, index }) => ({
      values: { right },
      range: target.rangeOf(index, index + found.length),
    }));
  },
};
