import type { ReactNode } from 'react';
import type { PathKind } from '@/languages/path-words.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { ListItem } from '../page/kind-list.ts';
import type { LoadedDocument } from '../page/load-page.ts';
import type { PageContext } from '../page/page-context.ts';

export interface DocumentViewProps<K extends PathKind> {
  readonly publication: Publication<K>;
  readonly page: PageContext;
  readonly around: LoadedDocument['around'];
}

export interface ListViewProps<K extends PathKind> {
  readonly items: readonly ListItem<K>[];
  readonly page: PageContext;
}

/** How a kind looks: one document, and the list of all. Views read nothing; props in, JSX out. */
export interface View<K extends PathKind> {
  readonly Document: (props: DocumentViewProps<K>) => ReactNode;
  readonly List: (props: ListViewProps<K>) => ReactNode;
}
