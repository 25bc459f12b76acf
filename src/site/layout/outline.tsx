import type { ReactNode } from 'react';
import type { Text } from '@/publication/record/passage.ts';
import type { PageContext } from '../page/page-context.ts';
import { Passage } from '../text/passage.tsx';

export interface OutlineEntry {
  readonly anchor: string;
  readonly title: Text | string;
}

/** The headings of a page as a way into it. Not worth its room for fewer than two. */
export function Outline({ entries, page }: { readonly entries: readonly OutlineEntry[]; readonly page: PageContext }): ReactNode {
  if (entries.length < 2) return undefined;
  return (
    <nav className="outline" aria-label={page.t('outline')}>
      <p className="label" aria-hidden="true">
        {page.t('outline')}
      </p>
      <ol>
        {entries.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{typeof title === 'string' ? title : <Passage of={title} page={page} mark={false} />}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
