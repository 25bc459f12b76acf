import { type FoundTerm, findTerms } from '@/content/glossary/find-terms.ts';
import type { PreparedTerms } from '@/content/glossary/prepare-terms.ts';
import { type Word, wordsOf } from '@/content/glossary/words-of.ts';
import { isLocale, type Locale } from '@/languages/locales.ts';

interface Collected {
  readonly content: unknown;
  readonly locale: Locale;
  /** The terms that may stand among words of these stems; asked once, with those of all texts that are searched. */
  readonly termsAmong: (stems: ReadonlySet<string>) => PreparedTerms;
  /** A term that is not offered: the page is its own. */
  readonly except?: string;
}

/** A piece of text with the letters around it that belong to its words. */
interface Searched {
  readonly piece: object;
  readonly text: string;
  readonly words: readonly Word[];
  /** Where the piece itself begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** What a reader meets as headings, links, other people's words or notes stays as it is. */
const leftAlone = new Set(['heading', 'link', 'citation', 'footnote', 'quotation']);

/** Passages in running text; beside them an aspect's `text`, which has a `title`. */
const passages = new Set(['definition', 'example']);

/**
 * The first place of each term in a publication's content, by the piece of text: a text node of a rich text, or a passage. In reading order, only
 * in texts of the glossary's language, and within one piece: a term half in bold is not found.
 */
export function collectTerms({ content, locale, termsAmong, except }: Collected): Map<object, FoundTerm[]> {
  const searched = searchedTexts(content, locale);
  const terms = termsAmong(new Set(searched.flatMap(({ words }) => words.map(({ stem }) => stem))));
  const places = new Map<object, FoundTerm[]>();
  const seen = new Set(except === undefined ? [] : [except]);
  for (const { piece, text, words, start, end } of searched) {
    for (const hit of findTerms({ text, terms, words })) {
      if (seen.has(hit.id) || hit.use === 'avoid' || hit.range[0] < start || hit.range[1] > end) continue;
      seen.add(hit.id);
      places.set(piece, [...(places.get(piece) ?? []), { ...hit, range: [hit.range[0] - start, hit.range[1] - start] }]);
    }
  }
  return places;
}

function searchedTexts(content: unknown, locale: Locale): readonly Searched[] {
  const found: Searched[] = [];

  const search = (piece: object, own: string, around: { readonly before: string; readonly after: string }): void => {
    const text = `${around.before}${own}${around.after}`;
    const start = around.before.length;
    found.push({ piece, text, words: wordsOf(text, locale), start, end: start + own.length });
  };

  const visitAll = (values: readonly unknown[], lang: Locale): void => {
    values.forEach((value, index) => {
      if (isTextNode(value)) {
        if (lang !== locale || value.marks?.includes('code') === true) return;
        const [before, after] = [values[index - 1], values[index + 1]];
        // The neighbours' letters at the seam, so that a word half in bold stays one word.
        search(value, value.text, {
          before: isTextNode(before) ? (/\S*$/u.exec(before.text)?.[0] ?? '') : '',
          after: isTextNode(after) ? (/^\S*/u.exec(after.text)?.[0] ?? '') : '',
        });
      } else visit(value, lang);
    });
  };

  const visit = (value: unknown, around: Locale): void => {
    if (Array.isArray(value)) {
      visitAll(value, around);
      return;
    }
    if (typeof value !== 'object' || value === null || isLeftAlone(value)) return;
    const lang = languageIn(value) ?? around;
    for (const [name, inner] of Object.entries(value)) {
      if (isPassage(inner) && (passages.has(name) || (name === 'text' && 'title' in value))) {
        if (inner.lang === locale) search(inner, inner.text, { before: '', after: '' });
      } else visit(inner, lang);
    }
  };

  visit(content, locale);
  return found;
}

function isTextNode(value: unknown): value is { readonly text: string; readonly marks?: readonly string[] } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text' && 'text' in value;
}

function isPassage(value: unknown): value is { readonly text: string; readonly lang: Locale } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string' && 'lang' in value;
}

function isLeftAlone(value: object): boolean {
  if ('header' in value && value.header === true) return true;
  return 'type' in value && typeof value.type === 'string' && leftAlone.has(value.type);
}

function languageIn(value: object): Locale | undefined {
  return 'lang' in value && isLocale(value.lang) ? value.lang : undefined;
}
