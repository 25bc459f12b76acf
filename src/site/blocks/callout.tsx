import type { ReactNode } from 'react';
import type { CalloutContent } from '@/publication/record/record-contents.ts';
import { Passage } from '../text/passage.tsx';
import { RichText } from '../text/rich-text.tsx';
import type { BlockProps } from './block-props.ts';

/** A remark that stands out of the text. Its tone is said in words, not by colour alone (WCAG 1.4.1). */
export function Callout({ block, page }: BlockProps<CalloutContent>): ReactNode {
  const tone = block.tone ?? 'note';
  return (
    <div className={`callout ${tone}`} role="note" aria-labelledby={`callout-${block.id}`}>
      <p className="label" id={`callout-${block.id}`}>
        {page.t(`callout.${tone}`)}
      </p>
      {block.title === undefined ? null : (
        <h3>
          <Passage of={block.title} page={page} />
        </h3>
      )}
      <RichText of={block.body} page={page} under={block.title === undefined ? 2 : 3} />
    </div>
  );
}
