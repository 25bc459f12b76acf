import type { ReactNode } from 'react';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { Fact, Facts } from '../layout/facts.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import { Passage } from '../text/passage.tsx';
import { RichText } from '../text/rich-text.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function Event({ publication, page }: DocumentViewProps<'events'>): ReactNode {
  const { date, venue, programme } = publication.content;
  const place =
    venue === undefined ? undefined : (
      <Facts page={page}>
        <Fact name={page.t('event.venue')}>
          <Passage of={venue} page={page} />
        </Fact>
      </Facts>
    );
  return (
    <DocumentFrame publication={publication} page={page} kicker={date === undefined ? undefined : page.formats.date(date)} aside={place}>
      <RichText of={programme} page={page} />
    </DocumentFrame>
  );
}

function Events({ items, page }: ListViewProps<'events'>): ReactNode {
  return (
    <ListFrame kind="events" page={page} empty={items.length === 0}>
      <ul className="cards">
        {items.map(({ id, link, entry }) => (
          <Card key={id} link={link} page={page} above={entry.date === undefined ? undefined : page.formats.date(entry.date)} />
        ))}
      </ul>
    </ListFrame>
  );
}

export const events: View<'events'> = { Document: Event, List: Events };
