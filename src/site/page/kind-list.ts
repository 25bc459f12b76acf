import type { AllFacts } from '@/content/all-facts.ts';
import type { PathKind } from '@/languages/path-words.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { Shown } from '@/publication/store/shapes.ts';
import type { DocumentLink } from './page-context.ts';
import type { Part } from './parts.ts';

/** One document of a kind by its light entry. */
export interface EntryItem {
  readonly id: string;
  readonly link: DocumentLink;
  readonly entry: Shown<'row'>;
}

/**
 * One line of a list: the link, and the whole publication for kinds whose facts say that their list reads documents. A list view that
 * shows more than titles without its kind saying so does not compile.
 */
export type ListItem<K extends PathKind = PathKind> = K extends PathKind
  ? EntryItem & (AllFacts[K]['site']['list'] extends 'documents' ? { readonly publication: Publication<K> } : unknown)
  : never;

/** Some documents of one kind. */
export interface KindItems {
  readonly kind: PathKind;
  readonly items: readonly EntryItem[];
}

/** The list of one kind, or the part of it that a page shows. */
export interface KindList<K extends PathKind = PathKind> {
  readonly kind: K;
  readonly items: readonly ListItem<K>[];
  readonly part: Part;
}
