import { type Locale, locales } from './locales.ts';

/**
 * The word in the address of each kind's list and pages, per language: `/nl/handboek/…`. Kinds take theirs from here,
 * so that the reader's site need not load the kinds with their editor. Within one language every word is used once.
 */
export const pathWords = {
  chapters: { en: 'manual', nl: 'handboek', de: 'handbuch', pt: 'manual', sk: 'prirucka' },
  concepts: { en: 'knowledge', nl: 'kennisbank', de: 'wissensbasis', pt: 'conhecimento', sk: 'znalosti' },
  practices: { en: 'good-practice', nl: 'goede-praktijken', de: 'gute-praxis', pt: 'boas-praticas', sk: 'dobra-prax' },
  modules: { en: 'training', nl: 'vorming', de: 'fortbildung', pt: 'formacao', sk: 'vzdelavanie' },
  tools: { en: 'toolbox', nl: 'gereedschapskist', de: 'werkzeuge', pt: 'ferramentas', sk: 'nastroje' },
  episodes: { en: 'podcast', nl: 'podcast', de: 'podcast', pt: 'podcast', sk: 'podcast' },
  news: { en: 'news', nl: 'nieuws', de: 'aktuelles', pt: 'noticias', sk: 'aktuality' },
  pages: { en: 'pages', nl: 'pagina', de: 'seiten', pt: 'paginas', sk: 'stranky' },
  partners: { en: 'partners', nl: 'partners', de: 'partner', pt: 'parceiros', sk: 'partneri' },
  terms: { en: 'glossary', nl: 'woordenlijst', de: 'glossar', pt: 'glossario', sk: 'slovnik' },
  references: { en: 'references', nl: 'bronnen', de: 'literatur', pt: 'referencias', sk: 'literatura' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** A kind that has pages of its own. */
export type PathKind = keyof typeof pathWords;

/** The kinds with pages, in the order in which a menu without instructions shows them. */
export const pathKinds = Object.keys(pathWords) as readonly PathKind[];

/** True for a kind with pages; media, the site's settings and the menu have none. */
export function isPathKind(kind: string): kind is PathKind {
  return Object.hasOwn(pathWords, kind);
}

/** The kind that a path word stands for in a language; undefined for a word of another language or an unknown one. */
export function kindOfPathWord(locale: Locale, word: string): PathKind | undefined {
  return pathKinds.find((kind) => pathWords[kind][locale] === word);
}

/** The kind that a path word stands for in any language, the given one first: for addresses typed with the wrong language. */
export function kindOfAnyPathWord(locale: Locale, word: string): PathKind | undefined {
  return [locale, ...locales].map((candidate) => kindOfPathWord(candidate, word)).find((kind) => kind !== undefined);
}
