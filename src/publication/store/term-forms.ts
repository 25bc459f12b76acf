import { wordsOf } from '@/content/glossary/words-of.ts';
import type { Entry } from './entry.ts';

const known = new WeakMap<Entry, readonly (readonly string[])[]>();

/** The ways to say a term in its own language, each by the stems of its words: it stands only where all of them stand. */
export function termForms(entry: Entry): readonly (readonly string[])[] {
  const kept = known.get(entry);
  if (kept !== undefined) return kept;
  const texts = [entry.title.text, ...(entry.variants ?? [])];
  const forms = texts.map((text) => wordsOf(text, entry.locale).map(({ stem }) => stem)).filter((stems) => stems.length > 0);
  known.set(entry, forms);
  return forms;
}

/** Whether a term may stand in a text with these words. */
export function mayStand(entry: Entry, words: { has(word: string): boolean }): boolean {
  return termForms(entry).some((stems) => stems.every((stem) => words.has(stem)));
}
