import type { ReactNode } from 'react';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { Fact, Facts, LinksFact } from '../layout/facts.tsx';
import { groupSizeText } from '../layout/group-size-text.ts';
import { ListFrame } from '../layout/list-frame.tsx';
import { Steps } from '../layout/steps.tsx';
import { TextSection } from '../layout/text-section.tsx';
import { Passage } from '../text/passage.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

/** A tool is a card to print and lay on the table. */
function Tool({ publication, page }: DocumentViewProps<'tools'>): ReactNode {
  const { content } = publication;
  const { t } = page;
  const size = groupSizeText(content.groupSize, t);
  const materials = content.materials ?? [];
  return (
    <DocumentFrame
      publication={publication}
      page={page}
      className="tool"
      aside={
        <Facts page={page}>
          {content.minutes === undefined ? null : <Fact name={t('time')}>{t('minutes', { count: content.minutes })}</Fact>}
          {size === undefined ? null : <Fact name={t('groupSize')}>{size}</Fact>}
          {materials.length === 0 ? null : (
            <Fact name={t('materials')}>
              <ul className="plain">
                {materials.map(({ id, text }) => (
                  <li key={id}>
                    <Passage of={text} page={page} />
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          <LinksFact name={t('concepts')} links={(content.concepts ?? []).flatMap((ref) => page.link(ref) ?? [])} page={page} />
        </Facts>
      }
    >
      <TextSection name={t('purpose')} of={content.purpose} page={page} />
      <Steps steps={content.steps} page={page} />
      <TextSection name={t('variations')} of={content.variations} page={page} />
      <print-button hidden>
        <button type="button">{t('print')}</button>
      </print-button>
    </DocumentFrame>
  );
}

function Tools({ items, page }: ListViewProps<'tools'>): ReactNode {
  return (
    <ListFrame kind="tools" page={page} empty={items.length === 0}>
      <ul className="cards pairs">
        {items.map(({ id, link, publication }) => {
          const { minutes, groupSize } = publication.content;
          const size = groupSizeText(groupSize, page.t);
          const above = [...(minutes === undefined ? [] : [page.t('minutes', { count: minutes })]), ...(size === undefined ? [] : [size])];
          return <Card key={id} link={link} page={page} above={above.length === 0 ? undefined : above.join(' · ')} />;
        })}
      </ul>
    </ListFrame>
  );
}

export const tools: View<'tools'> = { Document: Tool, List: Tools };
