import { isLocale, type Locale } from '@/languages/locales.ts';
import { origins, type Provenance } from '@/publication/record/passage.ts';
import type { Inline } from '@/publication/record/rich-text.ts';

type FootnoteNode = Extract<Inline, { type: 'footnote' }>;

/** A footnote, its number on the page, and where its words came from: as the text around it, unless it says otherwise. */
export interface Note {
  readonly text: string;
  readonly number: number;
  readonly from: Provenance;
}

/** Every footnote of a publication's content by its node, numbered in reading order. */
export function collectNotes(content: unknown, locale: Locale): Map<Inline, Note> {
  const notes = new Map<Inline, Note>();
  const visit = (value: unknown, around: Provenance): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, around);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const from = isProvenance(value) ? { lang: value.lang, origin: value.origin } : around;
    if (isFootnote(value)) notes.set(value, { text: value.note, number: notes.size + 1, from });
    else for (const item of Object.values(value)) visit(item, from);
  };
  visit(content, { lang: locale, origin: 'own' });
  return notes;
}

function isProvenance(value: object): value is Provenance {
  return 'lang' in value && isLocale(value.lang) && 'origin' in value && origins.some((origin) => origin === value.origin);
}

function isFootnote(value: object): value is FootnoteNode {
  return 'type' in value && value.type === 'footnote' && 'note' in value && typeof value.note === 'string';
}
