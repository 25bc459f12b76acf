import type { ReactNode } from 'react';
import { sortWorks } from '../bibliography/sort-works.ts';
import { workOf } from '../bibliography/work.ts';
import { WorkEntry } from '../layout/bibliography.tsx';
import { DocumentFrame } from '../layout/document-frame.tsx';
import { ListFrame } from '../layout/list-frame.tsx';
import { workAnchor } from '../text/citation.tsx';
import type { DocumentViewProps, ListViewProps, View } from './view.ts';

function Reference({ publication, page }: DocumentViewProps<'references'>): ReactNode {
  const ours = { ...page, locale: page.reader };
  return (
    <DocumentFrame publication={publication} page={page}>
      <p className="bibliography">
        <WorkEntry work={workOf(publication)} page={ours} />
      </p>
    </DocumentFrame>
  );
}

function References({ items, page }: ListViewProps<'references'>): ReactNode {
  const works = sortWorks(
    items.map(({ publication }) => workOf(publication)),
    page.locale,
  );
  return (
    <ListFrame kind="references" page={page} empty={works.length === 0}>
      <div className="bibliography">
        <ul>
          {works.map((work) => (
            <li key={work.id} id={workAnchor(work.id)}>
              <WorkEntry work={work} page={page} />
            </li>
          ))}
        </ul>
      </div>
    </ListFrame>
  );
}

export const references: View<'references'> = { Document: Reference, List: References };
