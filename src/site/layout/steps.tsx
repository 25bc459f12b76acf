import type { ReactNode } from 'react';
import type { Text } from '@/publication/record/passage.ts';
import type { Rich } from '@/publication/record/rich-text.ts';
import type { PageContext } from '../page/page-context.ts';
import { Passage } from '../text/passage.tsx';
import { RichText } from '../text/rich-text.tsx';

interface Step {
  readonly id: string;
  readonly title?: Text;
  readonly text?: Rich;
}

/** What to do, one step after another. */
export function Steps({ steps = [], page }: { readonly steps: readonly Step[] | undefined; readonly page: PageContext }): ReactNode {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{page.t('steps')}</h2>
      <ol className="steps">
        {steps.map(({ id, title, text }) => (
          <li key={id}>
            <h3>
              <Passage of={title} page={page} />
            </h3>
            <RichText of={text} page={page} under={3} />
          </li>
        ))}
      </ol>
    </section>
  );
}
