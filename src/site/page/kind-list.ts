import type { PathKind } from '@/languages/path-words.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { Shown } from '@/publication/store/shapes.ts';
import type { DocumentLink } from './page-context.ts';
import type { Part } from './parts.ts';

/** One line of a list: the link, and the whole publication for kinds whose lists show more than titles. */
export interface ListItem<K extends PathKind = PathKind> {
  readonly id: string;
  readonly link: DocumentLink;
  readonly entry: Shown<'row'>;
  readonly publication?: Publication<K>;
}

/** Some documents of one kind. */
export interface KindItems<K extends PathKind = PathKind> {
  readonly kind: K;
  readonly items: readonly ListItem<K>[];
}

/** The list of one kind, or the part of it that a page shows. */
export interface KindList<K extends PathKind = PathKind> extends KindItems<K> {
  readonly part: Part;
}
