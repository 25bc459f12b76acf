import type { ReactNode } from 'react';
import type { Rich } from '@/publication/record/rich-text.ts';
import type { PageContext } from '../page/page-context.ts';
import { RichText } from '../text/rich-text.tsx';

interface TextSectionProps {
  readonly name: string;
  readonly of: Rich | undefined;
  readonly page: PageContext;
  readonly className?: string;
}

/** A text under a heading of ours; nothing where there is no text. */
export function TextSection({ name, of, page, className }: TextSectionProps): ReactNode {
  if (of === undefined || of.nodes.length === 0) return null;
  return (
    <section className={className}>
      <h2>{name}</h2>
      <RichText of={of} page={page} />
    </section>
  );
}
