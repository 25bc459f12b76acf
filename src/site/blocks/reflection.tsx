import type { ReactNode } from 'react';
import type { ReflectionContent } from '@/publication/record/record-contents.ts';
import { Passage } from '../text/passage.tsx';
import { RichText } from '../text/rich-text.tsx';
import type { BlockProps } from './block-props.ts';

/** A task to think about, with how long it takes and with whom. */
export function Reflection({ block, page }: BlockProps<ReflectionContent>): ReactNode {
  const heading = block.title === undefined ? page.t('reflection') : <Passage of={block.title} page={page} />;
  const facts = [
    ...(block.minutes === undefined ? [] : [page.t('minutes', { count: block.minutes })]),
    ...(block.grouping === undefined ? [] : [page.t(`grouping.${block.grouping}`)]),
  ];
  return (
    <section className="reflection">
      {block.title === undefined ? null : <p className="label">{page.t('reflection')}</p>}
      <h3 id={`task-${block.id}`}>{heading}</h3>
      {facts.length === 0 ? null : <p className="facts-line">{facts.join(' · ')}</p>}
      <RichText of={block.prompt} page={page} under={3} />
    </section>
  );
}
