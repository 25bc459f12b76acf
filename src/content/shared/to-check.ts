import { writing } from '@/languages/all/writing.ts';
import { type Locale, locales } from '@/languages/locales.ts';

const marks = new RegExp(`\\[\\s*(?:${locales.map((locale) => writing[locale].pleaseCheck).join('|')})\\s*\\]`, 'iu');

/** Words that a machine filled in, for somebody to look at: "[please check] Two people at a table". They are no longer so when the mark is taken out. */
export function markToCheck(words: string, locale: Locale): string {
  return `[${writing[locale].pleaseCheck}] ${words}`;
}

export function isToCheck(words: string): boolean {
  return marks.test(words);
}
