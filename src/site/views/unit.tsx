import type { ReactNode } from 'react';
import type { RecordContents } from '@/publication/record/record-contents.ts';
import type { PageContext } from '../page/page-context.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Passage } from '../text/passage.tsx';
import { RichText } from '../text/rich-text.tsx';

type UnitContent = NonNullable<RecordContents['modules']['units']>[number];
type Material = NonNullable<UnitContent['materials']>[number];

export function unitAnchor(id: string): string {
  return `unit-${id}`;
}

/** How long a module takes; units without a time count as none. */
export function totalMinutes(units: readonly UnitContent[]): number {
  return units.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

interface UnitProps {
  readonly unit: UnitContent;
  readonly number: number;
  readonly page: PageContext;
}

/** One unit of a module: what it is for, what people do, what they need. */
export function Unit({ unit, number, page }: UnitProps): ReactNode {
  const { activities = [], materials = [] } = unit;
  return (
    <section className="unit">
      <p className="label">
        {page.t('unit.number', { number })}
        {unit.minutes === undefined ? null : ` · ${page.t('minutes', { count: unit.minutes })}`}
      </p>
      <h2 id={unitAnchor(unit.id)}>
        <Passage of={unit.title} page={page} />
      </h2>
      <Paragraphs of={unit.aim} page={page} />
      {activities.length === 0 ? null : (
        <>
          <h3>{page.t('activities')}</h3>
          <ol className="steps">
            {activities.map(({ id, title, minutes, text }) => (
              <li key={id}>
                <h4>
                  <Passage of={title} page={page} />
                  {minutes === undefined ? null : <small> {page.t('minutes', { count: minutes })}</small>}
                </h4>
                <RichText of={text} page={page} under={4} />
              </li>
            ))}
          </ol>
        </>
      )}
      {materials.length === 0 ? null : (
        <>
          <h3>{page.t('materials')}</h3>
          <ul>
            {materials.map((material) => (
              <li key={material.id}>
                <MaterialLink of={material} page={page} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function MaterialLink({ of: { title, file, url }, page }: { readonly of: Material; readonly page: PageContext }): ReactNode {
  const href = page.media(file)?.content.file.url ?? url;
  const text = <Passage of={title} page={page} />;
  return href === undefined ? text : <a href={href}>{text}</a>;
}
