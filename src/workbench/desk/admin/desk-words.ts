import { labelCatalogues } from '@/languages/label.ts';
import type en from '@/languages/en/labels.json';
import { personLocale } from '@/languages/person-locale.ts';

/** A word of the desk in the label catalogues: `desk.NAME`. */
export type DeskWord = Extract<keyof typeof en, `desk.${string}`> extends `desk.${infer Name}` ? Name : never;

/** The desk's words and those of the checks in one language, by key. */
export type DeskWords = Readonly<Record<string, string>>;

/** What the page says in the person's language; the browser gets no other part of the catalogue. */
export function deskWords(language: string): DeskWords {
  const catalogue = labelCatalogues[personLocale(language)];
  return Object.fromEntries(Object.entries(catalogue).filter(([key]) => key.startsWith('desk.') || key.startsWith('check.')));
}
