import { findTerms } from '@/content/glossary/find-terms.ts';
import type { Locale } from '@/languages/locales.ts';
import { findTermHits } from './find-term-hits.ts';
import type { Termbase } from './termbase.ts';

interface Translated {
  readonly termbase: Termbase;
  readonly source: { readonly text: string; readonly locale: Locale };
  readonly target: { readonly text: string; readonly locale: Locale };
}

/** What a translation made of a term of its source; `term` in the source's language, `translation` as the glossary has it. */
export type TermUse = { readonly id: string; readonly term: string; readonly translation: string } & (
  | { readonly state: 'used' | 'absent' }
  /** An avoided form stands there: which, and where in the target, in UTF-16 units. */
  | { readonly state: 'avoided'; readonly found: string; readonly range: readonly [start: number, end: number] }
);

/**
 * For each term of the source that the glossary has in the target's language: whether the translation uses it (or a variant), in any
 * inflection, or has a form that is to be avoided, which is told even where the right one stands beside it. An avoided form of a term that the
 * source does not have is nobody's fault: the chairperson of a council may well be one.
 */
export function checkTerms({ termbase, source, target }: Translated): TermUse[] {
  const inTarget = findTerms({ text: target.text, terms: termbase.prepared(target.locale) });
  return findTermHits({ termbase, text: source.text, from: source.locale, to: target.locale })
    .filter(({ translation }) => translation !== '')
    .map(({ id, term, translation }): TermUse => {
      const hits = inTarget.filter((hit) => hit.id === id);
      const avoided = hits.find(({ use }) => use === 'avoid');
      if (avoided !== undefined) return { id, term, translation, state: 'avoided', found: avoided.found, range: avoided.range };
      return { id, term, translation, state: hits.length > 0 ? 'used' : 'absent' };
    });
}
