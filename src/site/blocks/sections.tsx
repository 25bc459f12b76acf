import type { ReactNode } from 'react';
import type { Text } from '@/publication/record/passage.ts';
import type { PageContext } from '../page/page-context.ts';
import { Passage } from '../text/passage.tsx';
import { type AnyBlock, Block } from './block.tsx';

export interface AnySection {
  readonly id: string;
  readonly heading?: Text;
  readonly blocks?: readonly AnyBlock[];
}

/** The anchor of a section, the same in every language. */
export function sectionAnchor(id: string): string {
  return `s-${id}`;
}

/** The headed sections of a document, one after another. */
export function Sections({ of, page }: { readonly of: readonly AnySection[] | undefined; readonly page: PageContext }): ReactNode {
  return (of ?? []).map((section) => <Section key={section.id} of={section} page={page} />);
}

export function Section({ of, page }: { readonly of: AnySection; readonly page: PageContext }): ReactNode {
  const blocks = (of.blocks ?? []).map((block) => <Block key={block.id} block={block} page={page} />);
  if (of.heading === undefined) return <div className="section">{blocks}</div>;
  return (
    // No name on the section: a landmark for each heading would bury those that lead around the page (axe, landmark-unique).
    <section className="section">
      <h2 id={sectionAnchor(of.id)}>
        <Passage of={of.heading} page={page} />
      </h2>
      {blocks}
    </section>
  );
}
