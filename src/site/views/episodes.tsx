import type { ReactNode } from 'react';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { Fact, Facts, LinksFact } from '../layout/facts.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import { TextSection } from '../layout/text-section.tsx';
import { Passage } from '../text/passage.tsx';
import { Player } from './player.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function Episode({ publication, page }: DocumentViewProps<'episodes'>): ReactNode {
  const { content } = publication;
  const { t, formats } = page;
  const guests = content.guests ?? [];
  return (
    <DocumentFrame
      publication={publication}
      page={page}
      kicker={content.number === undefined ? undefined : t('episode.number', { number: content.number })}
      aside={
        <Facts page={page}>
          {content.date === undefined ? null : (
            <Fact name={t('date')}>
              <time dateTime={content.date.slice(0, 10)}>{formats.date(content.date)}</time>
            </Fact>
          )}
          {content.minutes === undefined ? null : <Fact name={t('duration')}>{t('minutes', { count: content.minutes })}</Fact>}
          {content.spokenLanguage === undefined ? null : <Fact name={t('spokenLanguage')}>{formats.language(content.spokenLanguage)}</Fact>}
          {guests.length === 0 ? null : (
            <Fact name={t('guests')}>
              <ul className="plain">
                {guests.map(({ id, name, role }) => (
                  <li key={id}>
                    {name}
                    {role === undefined ? null : (
                      <>
                        , <Passage of={role} page={page} />
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          <LinksFact name={t('concepts')} links={(content.concepts ?? []).flatMap((ref) => page.link(ref) ?? [])} page={page} />
        </Facts>
      }
    >
      <Player content={content} page={page} title={publication.title.text} />
      <TextSection name={t('notes')} of={content.notes} page={page} />
      <TextSection name={t('transcript')} of={content.transcript} page={page} className="transcript" />
    </DocumentFrame>
  );
}

function Episodes({ items, page }: ListViewProps<'episodes'>): ReactNode {
  return (
    <ListFrame kind="episodes" page={page} empty={items.length === 0}>
      <ul className="cards">
        {items.map(({ id, link, entry, publication }) => {
          const minutes = publication.content.minutes;
          const above = [
            ...(link.number === undefined ? [] : [page.t('episode.number', { number: link.number })]),
            ...(entry.date === undefined ? [] : [page.formats.date(entry.date)]),
            ...(minutes === undefined ? [] : [page.t('minutes', { count: minutes })]),
          ];
          return <Card key={id} link={link} page={page} above={above.length === 0 ? undefined : above.join(' · ')} />;
        })}
      </ul>
    </ListFrame>
  );
}

export const episodes: View<'episodes'> = { Document: Episode, List: Episodes };
