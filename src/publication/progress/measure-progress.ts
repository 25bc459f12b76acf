import { allFacts } from '@/content/all-facts.ts';
import type { Locale } from '@/languages/locales.ts';
import { type PathKind, pathKinds } from '@/languages/path-words.ts';
import { origins, type WordsByOrigin } from '../record/passage.ts';
import type { Library } from '../store/library.ts';
import type { Shown } from '../store/shapes.ts';

/** How far some of the site is in one language, as readers meet it. */
export interface Progress {
  /** How many documents are public in any language, and how many of them in this one. */
  readonly documents: { readonly all: number; readonly inLanguage: number };
  /** Words of what a reader of this language reads; what stands in another language, whole documents too, is `fallback`. */
  readonly words: WordsByOrigin;
}

export interface LanguageProgress extends Progress {
  readonly locale: Locale;
  /** Kinds of which nothing is public are left out. */
  readonly kinds: readonly (Progress & { readonly kind: PathKind })[];
}

/** Works of the bibliography are the same in every language; what has no page of its own is read inside of others. */
const measured = pathKinds.filter((kind) => allFacts[kind].translated);

/** How far a language is, from what is published alone: of what is not, nothing can be told, not even that it is there. */
export function measureProgress(library: Library, locale: Locale): LanguageProgress {
  const kinds = measured.flatMap((kind) => {
    const all = library.count(kind);
    return all === 0 ? [] : [{ kind, ...progressOf(all, library.entries(kind, locale, { shape: 'words' }), locale) }];
  });
  return {
    locale,
    documents: {
      all: kinds.reduce((sum, { documents }) => sum + documents.all, 0),
      inLanguage: kinds.reduce((sum, { documents }) => sum + documents.inLanguage, 0),
    },
    words: sumOf(kinds.map(({ words }) => words)),
    kinds,
  };
}

function progressOf(all: number, entries: readonly Shown<'words'>[], locale: Locale): Progress {
  return {
    documents: { all, inLanguage: entries.filter((entry) => entry.locale === locale).length },
    words: sumOf(entries.map((entry) => (entry.locale === locale ? entry.words : allFallback(entry.words)))),
  };
}

function allFallback(words: WordsByOrigin): WordsByOrigin {
  return { own: 0, unreviewed: 0, machine: 0, outdated: 0, fallback: origins.reduce((sum, origin) => sum + words[origin], 0) };
}

function sumOf(all: readonly WordsByOrigin[]): WordsByOrigin {
  const sum = { own: 0, unreviewed: 0, machine: 0, outdated: 0, fallback: 0 };
  for (const words of all) for (const origin of origins) sum[origin] += words[origin];
  return sum;
}
