import type { ReactNode } from 'react';
import type { FigureContent } from '@/publication/record/record-contents.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Passage } from '../text/passage.tsx';
import type { PageContext } from '../page/page-context.ts';
import { Picture } from './picture.tsx';

interface FigureProps {
  readonly block: Pick<FigureContent, 'image' | 'caption' | 'longDescription'>;
  readonly page: PageContext;
}

/** A picture with its caption, whose it is, and a long description to unfold. */
export function Figure({ block, page }: FigureProps): ReactNode {
  const media = page.media(block.image);
  if (media === undefined) return null;
  const credit = media.content.credit;
  return (
    <figure className="figure">
      <Picture of={block.image} page={page} />
      {block.caption === undefined && credit === undefined ? null : (
        <figcaption>
          <Passage of={block.caption} page={page} />
          {credit === undefined ? null : <small className="credit"> {page.t('figure.credit', { credit })}</small>}
        </figcaption>
      )}
      {block.longDescription === undefined ? null : (
        <details>
          <summary>{page.t('figure.description')}</summary>
          <Paragraphs of={block.longDescription} page={page} />
        </details>
      )}
    </figure>
  );
}
