import type { Locale } from '@/languages/locales.ts';
import type { FoundPicture } from '../pictures/found-picture.ts';
import type { Note } from '../recognition/note.ts';
import type { PlannedReference } from '../writing/plan-references.ts';
import { wordsIn } from './words-in.ts';

type Of<Type extends Note['type']> = Extract<Note, { type: Type }>;

export interface OutlineLine {
  /** A section's heading, or a block of it. */
  readonly level: 'section' | 'block';
  /** The block's sort, for `block.SLUG.one`. */
  readonly block?: string;
  readonly text: string;
}

export interface Placeholder {
  /** Where in the data: `sections.1.blocks.2.prompt`. */
  readonly path: string;
  readonly text: string;
}

/** Everything that happened on the way from a file to a draft. */
export interface Report {
  readonly file: string;
  readonly kind: string;
  readonly locale: Locale;
  readonly title: string;
  readonly number?: number;
  /** The titles of the drafts that it can be divided into, where it is longer than one should be; else empty. */
  readonly parts: readonly string[];
  readonly outline: readonly OutlineLine[];
  readonly recognised: readonly Of<'recognised'>[];
  readonly dropped: readonly Of<'dropped'>[];
  readonly merged: readonly Of<'merged'>[];
  readonly unplaced: readonly Of<'unplaced'>[];
  readonly incomplete: readonly Of<'incomplete'>[];
  /** Each with the words that were filled in for it. */
  readonly pictures: readonly { readonly file: string; readonly alt: string; readonly decorative: boolean }[];
  /** Text that stands for text to come; it blocks publishing. */
  readonly placeholders: readonly Placeholder[];
  readonly references: readonly { readonly state: 'new' | 'reused'; readonly citationKey: string; readonly text: string }[];
  readonly citations: { readonly linked: readonly Of<'linked'>[]; readonly unlinked: readonly Of<'unlinked'>[] };
  /** Documents of this kind that have the same number, title or address. */
  readonly alike: readonly { readonly id: string; readonly title: string }[];
}

interface Parts {
  readonly file: string;
  readonly kind: string;
  readonly locale: Locale;
  readonly data: Readonly<Record<string, unknown>>;
  readonly notes: readonly Note[];
  readonly references: readonly PlannedReference[];
  readonly placeholders: readonly Placeholder[];
  readonly alike: Report['alike'];
  readonly pictures: readonly FoundPicture[];
  readonly parts: Report['parts'];
}

export function makeReport({ file, kind, locale, data, notes, references, placeholders, alike, pictures, parts }: Parts): Report {
  const of = <Type extends Note['type']>(type: Type) => notes.filter((note): note is Of<Type> => note.type === type);
  return {
    file,
    kind,
    locale,
    title: typeof data['title'] === 'string' ? data['title'] : '',
    ...(typeof data['number'] === 'number' ? { number: data['number'] } : {}),
    parts,
    outline: outlineOf(data, new Map(of('linked').map(({ id, text }) => [id, text]))),
    recognised: of('recognised'),
    dropped: of('dropped'),
    merged: of('merged'),
    unplaced: of('unplaced'),
    incomplete: of('incomplete'),
    pictures: pictures.map(({ filename, alt, decorative }) => ({ file: filename, alt, decorative })),
    placeholders,
    references: references.map((reference) => ({
      state: reference.state,
      citationKey: reference.state === 'new' ? reference.entry.citationKey : reference.citationKey,
      text: reference.text,
    })),
    citations: { linked: of('linked'), unlinked: of('unlinked') },
    alike,
  };
}

interface OutlineSection {
  readonly heading?: string;
  readonly blocks?: readonly Readonly<Record<string, unknown>>[];
}

function outlineOf(data: Readonly<Record<string, unknown>>, citations: ReadonlyMap<string, string>): OutlineLine[] {
  const firstWords = (value: unknown) => cut(wordsIn(value, citations).join(' '));
  const sections = Array.isArray(data['sections']) ? (data['sections'] as readonly OutlineSection[]) : [];
  if (sections.length === 0) {
    // Kinds without sections: their filled fields, rich or in rows.
    return Object.entries(data).flatMap(([name, value]): OutlineLine[] =>
      typeof value === 'object' && value !== null && name !== 'furtherReading'
        ? [{ level: 'block', block: name, text: firstWords(value) }]
        : [],
    );
  }
  return sections.flatMap((section): OutlineLine[] => [
    { level: 'section', text: section.heading ?? '' },
    ...(section.blocks ?? []).map((block): OutlineLine => ({
      level: 'block',
      block: String(block['blockType']),
      text: firstWords({ ...block, blockType: undefined }),
    })),
  ]);
}

/** The first words that a block shows, to know it again. */
function cut(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 90 ? `${words.slice(0, 90).replace(/\s+\S*$/, '')} …` : words;
}
