import type { ReactNode } from 'react';
import type { RelatedContent } from '@/publication/record/record-contents.ts';
import { DocumentAnchor } from '../text/document-anchor.tsx';
import { Passage } from '../text/passage.tsx';
import type { BlockProps } from './block-props.ts';

const invitations = { tools: 'related.tools', practices: 'related.practices', concepts: 'related.concepts' } as const;

function isInvited(kind: string): kind is keyof typeof invitations {
  return Object.hasOwn(invitations, kind);
}

/** A pointer to a tool, a case or a concept; absent while that is not public. */
export function Related({ block, page }: BlockProps<RelatedContent>): ReactNode {
  const target = page.link(block.target);
  if (target === undefined || block.target === undefined) return null;
  return (
    <aside className="related">
      {isInvited(block.target.kind) ? <p className="label">{page.t(invitations[block.target.kind])}</p> : null}
      <p>
        <DocumentAnchor to={target} page={page} />
      </p>
      {block.note === undefined ? null : (
        <p>
          <Passage of={block.note} page={page} />
        </p>
      )}
    </aside>
  );
}
