import type { ReactNode } from 'react';
import type { PathKind } from '@/languages/path-words.ts';
import { listAddress } from '../address/addresses.ts';
import { PartsNav } from '../layout/parts-nav.tsx';
import type { KindList } from '../page/kind-list.ts';
import type { PageContext } from '../page/page-context.ts';
import { chapters } from './chapters.tsx';
import { concepts } from './concepts.tsx';
import { episodes } from './episodes.tsx';
import { modules } from './modules.tsx';
import { news } from './news.tsx';
import { pages } from './pages.tsx';
import { partners } from './partners.tsx';
import { practices } from './practices.tsx';
import { references } from './references.tsx';
import { terms } from './terms.tsx';
import { tools } from './tools.tsx';
import type { DocumentViewProps, View } from './view.ts';

/** How each kind looks; a new kind is one line here. */
const views: { readonly [K in PathKind]: View<K> } = {
  chapters,
  concepts,
  practices,
  modules,
  tools,
  episodes,
  news,
  pages,
  partners,
  terms,
  references,
};

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
