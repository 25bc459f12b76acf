import type { ReactNode } from 'react';
import type { PathKind } from '@/languages/path-words.ts';
import { listAddress } from '../address/addresses.ts';
import { PartsNav } from '../layout/parts-nav.tsx';
import type { KindList } from '../page/kind-list.ts';
import type { PageContext } from '../page/page-context.ts';
import { allViews } from './all-views.ts';
import type { DocumentViewProps, View } from './view.ts';

/** How each kind looks; the compiler asks for a view of every kind with pages. */
const views: { readonly [K in PathKind]: View<K> } = allViews;

/** One document, by the view of its kind. */
export function DocumentView<K extends PathKind>(props: DocumentViewProps<K>): ReactNode {
  const { Document } = views[props.publication.kind];
  return <Document {...props} />;
}

/** The list of a kind. */
export function ListView<K extends PathKind>({ list, page }: { readonly list: KindList<K>; readonly page: PageContext }): ReactNode {
  const { List } = views[list.kind];
  return (
    <>
      <List items={list.items} page={page} />
      <PartsNav part={list.part} address={listAddress(list.kind, page.reader)} page={page} />
    </>
  );
}
