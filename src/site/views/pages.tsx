import type { ReactNode } from 'react';
import { sectionAnchor, Sections } from '../blocks/sections.tsx';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import { Outline } from '../layout/outline.tsx';
import { outlineOf } from '../layout/outline-of.ts';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function Page({ publication, page }: DocumentViewProps<'pages'>): ReactNode {
  const { sections } = publication.content;
  return (
    <DocumentFrame publication={publication} page={page} aside={Outline({ entries: outlineOf(sections, sectionAnchor), page })}>
      <Sections of={sections} page={page} />
    </DocumentFrame>
  );
}

function Pages({ items, page }: ListViewProps<'pages'>): ReactNode {
  return (
    <ListFrame kind="pages" page={page} empty={items.length === 0}>
      <ul className="cards">
        {items.map(({ id, link }) => (
          <Card key={id} link={link} page={page} />
        ))}
      </ul>
    </ListFrame>
  );
}

export const pages: View<'pages'> = { Document: Page, List: Pages };
