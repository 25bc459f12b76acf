import type { ReactNode } from 'react';
import { sectionAnchor, Sections } from '../blocks/sections.tsx';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import { Outline } from '../layout/outline.tsx';
import { outlineOf } from '../layout/outline-of.ts';
import { Around } from '../layout/around.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function Chapter({ publication, page, around }: DocumentViewProps<'chapters'>): ReactNode {
  const { number, sections } = publication.content;
  return (
    <DocumentFrame
      publication={publication}
      page={page}
      numeral={number}
      kicker={number === undefined ? undefined : page.t('chapter.number', { number })}
      after={<Around around={around} page={page} />}
      aside={Outline({ entries: outlineOf(sections, sectionAnchor), page })}
    >
      <Sections of={sections} page={page} />
    </DocumentFrame>
  );
}

/** The table of contents of the manual. */
function Chapters({ items, page }: ListViewProps<'chapters'>): ReactNode {
  return (
    <ListFrame kind="chapters" page={page} empty={items.length === 0}>
      <ol className="cards contents">
        {items.map(({ id, link }) => (
          <Card
            key={id}
            link={link}
            page={page}
            numeral={link.number}
            above={link.number === undefined ? undefined : page.t('chapter.number', { number: link.number })}
          />
        ))}
      </ol>
    </ListFrame>
  );
}

export const chapters: View<'chapters'> = { Document: Chapter, List: Chapters };
