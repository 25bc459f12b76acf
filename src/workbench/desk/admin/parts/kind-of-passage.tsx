import type { ReactNode } from 'react';
import type { SegmentKind } from '@/passages/segment.ts';
import { useSetting } from '../desk-context.ts';

/** What a passage is in its text, in a word; of a plain field its place says so. */
export function KindOfPassage({ kind }: { readonly kind: SegmentKind }): ReactNode {
  const { say } = useSetting();
  if (kind === 'line' || kind === 'passage') return null;
  return <span className="desk__kind">{say(`kind.${kind}`)}</span>;
}
