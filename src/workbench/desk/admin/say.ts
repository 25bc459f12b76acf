import type { DeskWord, DeskWords } from './desk-words.ts';

type Values = Readonly<Record<string, string | number>>;

/** Speaks to the person: a word of the desk with its `{name}` places filled. */
export type Say = (word: DeskWord, values?: Values) => string;

/** @example sayIn(words)('save.saved', { time: '12:04' }) // 'Saved 12:04' */
export function sayIn(words: DeskWords): Say {
  return (word, values) => fill(words[`desk.${word}`] ?? word, values);
}

/** What a check found, in the person's words; its id where the catalogue has none. */
export function findingText(words: DeskWords, finding: { readonly check: string; readonly values: Values }): string {
  const said = Object.entries(finding.values).map(([name, value]) => [name, value === '' ? (words['desk.noMark'] ?? '') : value] as const);
  return fill(words[`check.${finding.check}`] ?? finding.check, Object.fromEntries(said));
}

/** The short name of what a check looks at, for a finding whose values are gone; its id where the catalogue has none. */
export function checkName(words: DeskWords, check: string): string {
  return words[`desk.about.${check}`] ?? check;
}

function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
