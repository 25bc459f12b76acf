import { type PreparedTerms, prepareTerms } from '@/content/glossary/prepare-terms.ts';
import type { Locale } from '@/languages/locales.ts';
import type { TermEntry } from './term-entry.ts';

/** The glossary as translators need it: every term in all its languages, and the index of each language, made when it is first asked for. */
export interface Termbase {
  readonly entries: ReadonlyMap<string, TermEntry>;
  readonly prepared: (locale: Locale) => PreparedTerms;
}

export function termbaseOf(entries: readonly TermEntry[]): Termbase {
  const prepared = new Map<Locale, PreparedTerms>();
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    prepared: (locale) => {
      const known = prepared.get(locale);
      if (known !== undefined) return known;
      const terms = entries.flatMap(({ id, languages }) => {
        const words = languages[locale];
        return words === undefined ? [] : [{ id, term: words.term, variants: words.variants, avoid: words.avoid }];
      });
      const made = prepareTerms({ locale, terms });
      prepared.set(locale, made);
      return made;
    },
  };
}
