import type { ReactNode } from 'react';
import { Around } from '../layout/around.tsx';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { LinksFact } from '../layout/facts.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import { Outline } from '../layout/outline.tsx';
import { outlineOf } from '../layout/outline-of.ts';
import { Passage } from '../text/passage.tsx';
import { RichText } from '../text/rich-text.tsx';
import { totalMinutes, Unit, unitAnchor } from './unit.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function Module({ publication, page, around }: DocumentViewProps<'modules'>): ReactNode {
  const { number, introduction, outcomes = [], units = [], concepts = [], tools = [] } = publication.content;
  const headings = units.map(({ id, title }) => ({ id, ...(title === undefined ? {} : { heading: title }) }));
  return (
    <DocumentFrame
      publication={publication}
      page={page}
      numeral={number}
      kicker={number === undefined ? undefined : page.t('module.number', { number })}
      after={<Around around={around} page={page} />}
      aside={Outline({ entries: outlineOf(headings, unitAnchor), page })}
    >
      <RichText of={introduction} page={page} />
      {outcomes.length === 0 ? null : (
        <section className="outcomes">
          <h2>{page.t('outcomes')}</h2>
          <ul>
            {outcomes.map(({ id, text }) => (
              <li key={id}>
                <Passage of={text} page={page} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {units.map((unit, index) => (
        <Unit key={unit.id} unit={unit} number={index + 1} page={page} />
      ))}
      <dl className="links">
        <LinksFact name={page.t('concepts')} links={concepts.flatMap((ref) => page.link(ref) ?? [])} page={page} />
        <LinksFact name={page.t('tools')} links={tools.flatMap((ref) => page.link(ref) ?? [])} page={page} />
      </dl>
    </DocumentFrame>
  );
}

function Modules({ items, page }: ListViewProps<'modules'>): ReactNode {
  return (
    <ListFrame kind="modules" page={page} empty={items.length === 0}>
      <ol className="cards contents">
        {items.map(({ id, link, publication }) => {
          const units = publication.content.units ?? [];
          const minutes = totalMinutes(units);
          const above = [
            ...(units.length === 0 ? [] : [page.t('list.count.units', { count: units.length })]),
            ...(minutes === 0 ? [] : [page.t('minutes', { count: minutes })]),
          ];
          return <Card key={id} link={link} page={page} numeral={link.number} above={above.length === 0 ? undefined : above.join(' · ')} />;
        })}
      </ol>
    </ListFrame>
  );
}

export const modules: View<'modules'> = { Document: Module, List: Modules };
