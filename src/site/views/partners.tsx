import type { ReactNode } from 'react';
import { Picture } from '../blocks/picture.tsx';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { Fact, Facts } from '../layout/facts.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import { Passage } from '../text/passage.tsx';
import { RichText } from '../text/rich-text.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function Partner({ publication, page }: DocumentViewProps<'partners'>): ReactNode {
  const { country, role, url, logo, description } = publication.content;
  return (
    <DocumentFrame
      publication={publication}
      page={page}
      kicker={country === undefined ? undefined : page.formats.country(country)}
      aside={
        role === undefined && url === undefined ? undefined : (
          <Facts page={page}>
            {role === undefined ? null : (
              <Fact name={page.t('partner.role')}>
                <Passage of={role} page={page} />
              </Fact>
            )}
            {url === undefined ? null : (
              <Fact name={page.t('website')}>
                <a href={url}>{URL.parse(url)?.hostname ?? url}</a>
              </Fact>
            )}
          </Facts>
        )
      }
    >
      {page.media(logo) === undefined ? null : (
        <p className="logo">
          <Picture of={logo} page={page} sizes="16rem" />
        </p>
      )}
      <RichText of={description} page={page} />
    </DocumentFrame>
  );
}

function Partners({ items, page }: ListViewProps<'partners'>): ReactNode {
  return (
    <ListFrame kind="partners" page={page} empty={items.length === 0}>
      <ul className="cards pairs">
        {items.map(({ id, link, publication }) => {
          const country = publication.content.country;
          return <Card key={id} link={link} page={page} above={country === undefined ? undefined : page.formats.country(country)} />;
        })}
      </ul>
    </ListFrame>
  );
}

export const partners: View<'partners'> = { Document: Partner, List: Partners };
