import { type Locale, localeInfo } from '@/languages/locales.ts';
import { type Word, wordsOf } from './words-of.ts';

/** A glossary's term in one language. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  /** Other words for it, abbreviations and forms that a stem does not reach. */
  readonly variants: readonly string[];
  /** What should not be said instead. */
  readonly avoid: readonly string[];
}

interface FormWord extends Pick<Word, 'text' | 'stem' | 'abbreviation'> {
  /** Begins with a capital in the text, as German nouns do (Amtliches Regelwerk, § 55), so that “Stimme” is not the verb “stimmen”. */
  readonly noun: boolean;
}

/** One way to say a term. */
export interface TermForm {
  readonly id: string;
  readonly term: string;
  readonly use: 'term' | 'avoid';
  readonly words: readonly FormWord[];
}

/**
 * All forms of all terms of one language, by the stem of their first word; the longest first, terms before avoided forms. A search can
 * look up the words of a question here and take the other forms of the same `id` as synonyms.
 */
export interface PreparedTerms {
  readonly locale: Locale;
  readonly byFirstWord: ReadonlyMap<string, readonly TermForm[]>;
}

/** Makes the index that `findTerms` needs; worth keeping, since it costs more than a search in a passage. */
export function prepareTerms({ locale, terms }: { readonly locale: Locale; readonly terms: readonly GlossaryTerm[] }): PreparedTerms {
  const forms = terms.flatMap(({ id, term, variants, avoid }) => [
    ...[term, ...variants].map((text) => formOf({ id, term, use: 'term', text, locale })),
    ...avoid.map((text) => formOf({ id, term, use: 'avoid', text, locale })),
  ]);
  const byFirstWord = new Map<string, TermForm[]>();
  for (const form of forms) {
    const [first] = form.words;
    if (first === undefined) continue;
    const known = byFirstWord.get(first.stem);
    if (known === undefined) byFirstWord.set(first.stem, [form]);
    else known.push(form);
  }
  for (const known of byFirstWord.values()) {
    known.sort((a, b) => b.words.length - a.words.length || Number(a.use === 'avoid') - Number(b.use === 'avoid'));
  }
  return { locale, byFirstWord };
}

type Form = Omit<TermForm, 'words'> & { readonly text: string; readonly locale: Locale };

function formOf({ id, term, use, text, locale }: Form): TermForm {
  const words = wordsOf(text, locale);
  return {
    id,
    term,
    use,
    words: words.map((word, place) => ({ ...word, noun: isNoun(word, locale) && (place > 0 || words.length === 1) })),
  };
}

/** The first word of several may be an adjective that the title begins with. */
function isNoun({ text }: Word, locale: Locale): boolean {
  return localeInfo[locale].nounsHaveCapitals && /^\p{Lu}/u.test(text);
}
