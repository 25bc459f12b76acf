import { findTerms } from '@/content/glossary/find-terms.ts';
import type { Locale } from '@/languages/locales.ts';
import type { TermHit } from './term-hit.ts';
import type { Termbase } from './termbase.ts';

interface Pair {
  readonly termbase: Termbase;
  /** The source's text, with numbered tags. */
  readonly text: string;
  readonly from: Locale;
  readonly to: Locale;
}

/**
 * The terms that stand in a source's text, each once where it first stands, with what the glossary says in the other language: `translation` is
 * empty where it has none, the definition is the source language's where the other has none.
 */
export function findTermHits({ termbase, text, from, to }: Pair): TermHit[] {
  const hits = new Map<string, TermHit>();
  for (const { id, term, use, found, range } of findTerms({ text, terms: termbase.prepared(from) })) {
    if (use === 'avoid' || hits.has(id)) continue;
    const languages = termbase.entries.get(id)?.languages;
    const words = languages?.[to];
    hits.set(id, {
      id,
      found,
      range,
      term,
      translation: words?.term ?? '',
      avoid: words?.avoid ?? [],
      definition: [words?.definition, languages?.[from]?.definition].find((text) => text !== undefined && text !== '') ?? '',
    });
  }
  return [...hits.values()];
}
