import type { Locale } from '@/languages/locales.ts';
import type { FoundReference } from '../bibliography/take-reference-list.ts';
import type { FoundPicture } from '../pictures/found-picture.ts';
import type { Note } from '../recognition/note.ts';

/** A file as a document of a kind, not yet stored: its data in the shape of the collection, with pointers for relations. */
export interface Draft {
  readonly collection: string;
  readonly locale: Locale;
  readonly data: Readonly<Record<string, unknown>>;
  readonly references: readonly FoundReference[];
  readonly notes: readonly Note[];
  readonly pictures?: readonly FoundPicture[];
}
