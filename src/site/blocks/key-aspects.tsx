import type { ReactNode } from 'react';
import type { KeyAspectsContent } from '@/publication/record/record-contents.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Passage } from '../text/passage.tsx';
import type { BlockProps } from './block-props.ts';

/** What matters, point by point. Without a title of its own the points are headings of the section. */
export function KeyAspects({ block, page }: BlockProps<KeyAspectsContent>): ReactNode {
  const Heading = block.title === undefined ? 'h3' : 'h4';
  return (
    <section className="aspects">
      {block.title === undefined ? null : (
        <h3>
          <Passage of={block.title} page={page} />
        </h3>
      )}
      <ul>
        {(block.aspects ?? []).map((aspect) => (
          <li key={aspect.id}>
            <Heading>
              <Passage of={aspect.title} page={page} />
            </Heading>
            <Paragraphs of={aspect.text} page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}
