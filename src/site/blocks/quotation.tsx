import type { ReactNode } from 'react';
import type { QuotationContent } from '@/publication/record/record-contents.ts';
import { Citations } from '../text/citation.tsx';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Passage } from '../text/passage.tsx';
import type { BlockProps } from './block-props.ts';

/** Somebody's words, who said them, and where they stand. */
export function Quotation({ block, page }: BlockProps<QuotationContent>): ReactNode {
  const { source, attribution } = block;
  return (
    <figure className="quotation">
      <blockquote>
        <Paragraphs of={block.text} page={page} />
      </blockquote>
      {source === undefined && attribution === undefined ? null : (
        <figcaption>
          <Passage of={attribution} page={page} />{' '}
          {source === undefined ? null : (
            <Citations
              nodes={[
                {
                  type: 'citation',
                  reference: source.id,
                  form: 'parenthetical',
                  ...(block.page === undefined ? {} : { locator: block.page }),
                },
              ]}
              page={page}
            />
          )}
        </figcaption>
      )}
    </figure>
  );
}
