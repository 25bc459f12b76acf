import type { ReactNode } from 'react';
import { Figure } from '../blocks/figure.tsx';
import { Section, sectionAnchor } from '../blocks/sections.tsx';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import { Outline } from '../layout/outline.tsx';
import { outlineOf } from '../layout/outline-of.ts';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

const dimensions = ['ethicsAndValues', 'policies', 'practiceAndMeasurement'] as const;

function Concept({ publication, page }: DocumentViewProps<'concepts'>): ReactNode {
  const { sections = [], visualisation } = publication.content;
  const seen = dimensions.flatMap((dimension) => sections.find((section) => section.dimension === dimension) ?? []);
  return (
    <DocumentFrame publication={publication} page={page} aside={Outline({ entries: outlineOf(sections, sectionAnchor), page })}>
      {seen.length < 2 ? null : (
        <nav className="dimensions" aria-label={page.t('dimensions')}>
          <ul>
            {seen.map(({ id, dimension }) => (
              <li key={id}>
                <a href={`#dimension-${id}`}>{dimension === undefined ? null : page.t(`dimension.${dimension}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {sections.map((section) => (
        <div
          key={section.id}
          id={`dimension-${section.id}`}
          className={section.dimension === undefined ? undefined : `dimension ${section.dimension}`}
        >
          {section.dimension === undefined ? null : <p className="label">{page.t(`dimension.${section.dimension}`)}</p>}
          <Section of={section} page={page} />
        </div>
      ))}
      {page.media(visualisation?.image) === undefined ? null : (
        <section aria-labelledby="visualisation">
          <h2 id="visualisation">{page.t('visualisation')}</h2>
          <Figure block={visualisation ?? {}} page={page} />
        </section>
      )}
    </DocumentFrame>
  );
}

function Concepts({ items, page }: ListViewProps<'concepts'>): ReactNode {
  return (
    <ListFrame kind="concepts" page={page} empty={items.length === 0}>
      <ul className="cards pairs">
        {items.map(({ id, link }) => (
          <Card key={id} link={link} page={page} />
        ))}
      </ul>
    </ListFrame>
  );
}

export const concepts: View<'concepts'> = { Document: Concept, List: Concepts };
