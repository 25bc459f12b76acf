import type { ReactNode } from 'react';
import type { ProseContent } from '@/publication/record/record-contents.ts';
import { RichText } from '../text/rich-text.tsx';
import type { BlockProps } from './block-props.ts';

/** Running text. */
export function Prose({ block, page }: BlockProps<ProseContent>): ReactNode {
  return <RichText of={block.body} page={page} />;
}
