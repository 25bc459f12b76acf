import type { ReactNode } from 'react';
import { Picture } from '../blocks/picture.tsx';
import { Sections } from '../blocks/sections.tsx';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function NewsItem({ publication, page }: DocumentViewProps<'news'>): ReactNode {
  const { date, image, sections } = publication.content;
  return (
    <DocumentFrame publication={publication} page={page} kicker={date === undefined ? undefined : page.formats.date(date)}>
      {page.media(image) === undefined ? null : (
        <figure className="figure">
          <Picture of={image} page={page} />
        </figure>
      )}
      <Sections of={sections} page={page} />
    </DocumentFrame>
  );
}

function News({ items, page }: ListViewProps<'news'>): ReactNode {
  return (
    <ListFrame kind="news" page={page} empty={items.length === 0}>
      <ul className="cards">
        {items.map(({ id, link, entry }) => (
          <Card
            key={id}
            link={link}
            page={page}
            above={entry.date === undefined ? undefined : <time dateTime={entry.date.slice(0, 10)}>{page.formats.date(entry.date)}</time>}
          />
        ))}
      </ul>
    </ListFrame>
  );
}

export const news: View<'news'> = { Document: NewsItem, List: News };
