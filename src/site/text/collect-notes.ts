import { isLocale, type Locale } from '@/languages/locales.ts';
import type { Inline } from '@/publication/record/rich-text.ts';

type FootnoteNode = Extract<Inline, { type: 'footnote' }>;

/** A footnote, its number on the page, and the language of the text around it. */
export interface Note {
  readonly text: string;
  readonly number: number;
  readonly lang: Locale;
}

/** Every footnote of a publication's content by its node, numbered in reading order. */
export function collectNotes(content: unknown, locale: Locale): Map<Inline, Note> {
  const notes = new Map<Inline, Note>();
  const visit = (value: unknown, lang: Locale): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, lang);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (isFootnote(value)) {
      notes.set(value, { text: value.note, number: notes.size + 1, lang });
      return;
    }
    const own = 'lang' in value && isLocale(value.lang) ? value.lang : lang;
    for (const item of Object.values(value)) visit(item, own);
  };
  visit(content, locale);
  return notes;
}

function isFootnote(value: object): value is FootnoteNode {
  return 'type' in value && value.type === 'footnote' && 'note' in value && typeof value.note === 'string';
}
