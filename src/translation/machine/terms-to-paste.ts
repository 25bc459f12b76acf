import type { FoundTerm } from '@/content/glossary/find-terms.ts';
import { type Locale, localeInfo } from '@/languages/locales.ts';
import { withoutTags } from '@/passages/tagged-text.ts';
import type { ProtectedTerm } from './markup.ts';

interface PasteInput {
  readonly text: string;
  readonly tagged: boolean;
  /** The glossary's terms in the text, with what each is called in the other language. */
  readonly terms: readonly { readonly hit: Pick<FoundTerm, 'term' | 'found' | 'range'>; readonly translation: string }[];
  readonly to: Locale;
}

/**
 * The terms that a machine is to leave as the glossary has them. The glossary has one form: where the source inflects the term, or the
 * target's nouns take another form in a sentence, the machine writes it, and the desk's checks tell where the glossary has another word. A term that
 * is all of the passage always stands as it is.
 */
export function termsToPaste({ text, tagged, terms, to }: PasteInput): readonly ProtectedTerm[] {
  const words = (part: string) => (tagged ? withoutTags(part) : part).trim().toLowerCase();
  return terms.flatMap(({ hit: { term, found, range }, translation }) => {
    if (words(found) !== term.trim().toLowerCase()) return [];
    const isAll = words(text) === words(found);
    return isAll || !localeInfo[to].nounsHaveCases ? [{ range, translation }] : [];
  });
}
