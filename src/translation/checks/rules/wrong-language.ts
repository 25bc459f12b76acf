import { localeInfo } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';
import { isBibliographic } from '../is-bibliographic.ts';
import { masked } from '../masked.ts';

/** In characters and words: what is shorter is recognised by chance. */
const shortest = { characters: 60, words: 8 };

/** The text is in another language than its own. A text left as the source is said so by another rule. */
export const wrongLanguage: CheckRule = {
  id: 'wrongLanguage',
  severity: 'warning',
  find: ({ input: { detectLanguage, locale }, source, target }) => {
    const text = masked(target.text).trim();
    if (detectLanguage === undefined || text === source.text.trim() || isBibliographic(text)) return [];
    if (text.length < shortest.characters || text.split(/\s+/u).length < shortest.words) return [];
    const found = detectLanguage(text);
    return found === undefined || found === locale
      ? []
      : [{ values: { found: localeInfo[found].name, language: localeInfo[locale].name } }];
  },
};
