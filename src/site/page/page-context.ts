import type { Formats } from '@/languages/formats.ts';
import type { Locale } from '@/languages/locales.ts';
import type { Translate } from '@/languages/translator.ts';
import type { Ref, Text } from '@/publication/record/passage.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { Inline } from '@/publication/record/rich-text.ts';
import type { Work } from '../bibliography/work.ts';
import type { GlossMark } from '../text/gloss.ts';
import type { Note } from '../text/collect-notes.ts';

/** A document that a text points to, as a link needs it. */
export interface DocumentLink {
  readonly href: string;
  readonly title: Text;
  readonly summary?: Text;
  /** The language of the page behind the link. */
  readonly locale: Locale;
  readonly number?: number;
}

/** Everything a view needs beside the publication itself. All reading is done; views only write. */
export interface PageContext {
  /** The language the page's words are in, the publication's own. Labels inside a text follow it, so that no text is a mix. */
  readonly locale: Locale;
  /** The reader's language. Links lead to it. */
  readonly reader: Locale;
  readonly t: Translate;
  readonly formats: Formats;
  /** The link to a document; undefined while it is not public. */
  readonly link: (ref: Ref | undefined) => DocumentLink | undefined;
  readonly media: (ref: Ref | undefined) => Publication<'media'> | undefined;
  /** Works by id, as the page's bibliography lists them. */
  readonly works: ReadonlyMap<string, Work>;
  /** The footnotes of the page, by their place in the text. */
  readonly notes: ReadonlyMap<Inline, Note>;
  /** Where terms of the glossary are offered: by the piece of text, a node of a rich text or a passage, in the text's order. */
  readonly glosses: ReadonlyMap<object, readonly GlossMark[]>;
}
