import type { ReactNode } from 'react';
import { Picture } from '../blocks/picture.tsx';
import { Card } from '../layout/card.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { Fact, Facts, LinksFact } from '../layout/facts.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import { Steps } from '../layout/steps.tsx';
import { TextSection } from '../layout/text-section.tsx';
import { Passage } from '../text/passage.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function Practice({ publication, page }: DocumentViewProps<'practices'>): ReactNode {
  const { content } = publication;
  const { t, formats } = page;
  const people = content.people ?? [];
  return (
    <DocumentFrame
      publication={publication}
      page={page}
      kicker={content.illustrative === true ? t('illustrative') : undefined}
      aside={
        <Facts page={page}>
          {content.country === undefined ? null : <Fact name={t('country')}>{formats.country(content.country)}</Fact>}
          <Fact name={t('school')}>{content.schoolName ?? t('school.unnamed')}</Fact>
          {content.schoolKind === undefined ? null : <Fact name={t('schoolKind')}>{t(`schoolKind.${content.schoolKind}`)}</Fact>}
          {content.duration === undefined ? null : (
            <Fact name={t('duration')}>
              <Passage of={content.duration} page={page} />
            </Fact>
          )}
          <LinksFact name={t('concepts')} links={(content.concepts ?? []).flatMap((ref) => page.link(ref) ?? [])} page={page} />
        </Facts>
      }
    >
      {content.illustrative === true ? (
        <p className="notice illustrative" role="note">
          {t('notice.illustrative')}
        </p>
      ) : null}
      {page.media(content.image) === undefined ? null : (
        <figure className="figure">
          <Picture of={content.image} page={page} />
        </figure>
      )}
      <TextSection name={t('context')} of={content.context} page={page} />
      <TextSection name={t('goal')} of={content.goal} page={page} />
      {people.length === 0 ? null : (
        <section>
          <h2>{t('people')}</h2>
          <dl className="people">
            {people.map(({ id, role, contribution }) => (
              <Fact key={id} name={role?.text ?? ''}>
                <Passage of={contribution} page={page} />
              </Fact>
            ))}
          </dl>
        </section>
      )}
      <Steps steps={content.steps} page={page} />
      <TextSection name={t('studentsVoice')} of={content.studentsVoice} page={page} className="voice" />
      <TextSection name={t('results')} of={content.results} page={page} />
      <TextSection name={t('evidence')} of={content.evidence} page={page} />
      <TextSection name={t('lessons')} of={content.lessons} page={page} />
      <TextSection name={t('materials')} of={content.materials} page={page} />
    </DocumentFrame>
  );
}

function Practices({ items, page }: ListViewProps<'practices'>): ReactNode {
  return (
    <ListFrame kind="practices" page={page} empty={items.length === 0}>
      <ul className="cards pairs">
        {items.map(({ id, link, publication }) => {
          const { country, schoolKind, illustrative } = publication.content;
          const above = [
            ...(country === undefined ? [] : [page.formats.country(country)]),
            ...(schoolKind === undefined ? [] : [page.t(`schoolKind.${schoolKind}`)]),
            ...(illustrative === true ? [page.t('illustrative')] : []),
          ];
          return <Card key={id} link={link} page={page} above={above.length === 0 ? undefined : above.join(' · ')} />;
        })}
      </ul>
    </ListFrame>
  );
}

export const practices: View<'practices'> = { Document: Practice, List: Practices };
