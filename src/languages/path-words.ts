import { kindWords, type NamedKinds } from './kind-words.ts';
import { defaultLocale, type Locale, locales, perLocale } from './locales.ts';

/** A kind that has pages of its own: one with a word for them. */
export type PathKind = { [Kind in keyof NamedKinds]: NamedKinds[Kind] extends { path: string } ? Kind : never }[keyof NamedKinds];

/** True for a kind with pages; media, the site's settings and the menu have none. */
export function isPathKind(kind: string): kind is PathKind {
  return kindWords[defaultLocale][kind]?.path !== undefined;
}

/** The kinds with pages, in the order in which a menu without instructions shows them. */
export const pathKinds: readonly PathKind[] = Object.keys(kindWords[defaultLocale]).filter(isPathKind);

/**
 * The word in the address of each kind's list and pages, per language: `/nl/handboek/…`. Kinds take theirs from here,
 * so that the reader's site need not load the kinds with their editor. Within one language every word is used once.
 */
export const pathWords = Object.fromEntries(
  pathKinds.map((kind) => [kind, perLocale((locale) => kindWords[locale][kind]?.path ?? kind)]),
) as Readonly<Record<PathKind, Readonly<Record<Locale, string>>>>;

/** The kind that a path word stands for in a language; undefined for a word of another language or an unknown one. */
export function kindOfPathWord(locale: Locale, word: string): PathKind | undefined {
  return pathKinds.find((kind) => pathWords[kind][locale] === word);
}

/** The kind that a path word stands for in any language, the given one first: for addresses typed with the wrong language. */
export function kindOfAnyPathWord(locale: Locale, word: string): PathKind | undefined {
  return [locale, ...locales].map((candidate) => kindOfPathWord(candidate, word)).find((kind) => kind !== undefined);
}
