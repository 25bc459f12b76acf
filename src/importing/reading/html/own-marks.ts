import type { Element } from 'hast';
import type { Emphasis, InlineCode, Nodes, PhrasingContent } from 'mdast';
import type { Options } from 'rehype-remark';
import type { MarkNode, NoteNode } from '../../tree/nodes.ts';
import { property } from './visit.ts';

declare module 'unist' {
  interface Data {
    /** What a node of Markdown stands for on the way through a library that knows no others. */
    standsFor?: MarkNode['type'] | 'note';
  }
}

/**
 * What Markdown has no sign for and our tree has. The library would take a node that it does not know for a block of its own, and tear
 * the paragraph apart; so each goes through as one that it knows, and becomes itself in `ownMarks`.
 */
export const markHandlers: NonNullable<Options['handlers']> = {
  'import-note': (_state, element: Element): InlineCode => ({
    type: 'inlineCode',
    value: property(element, 'value'),
    data: { standsFor: 'note' },
  }),
  sup: (state, element: Element) => mark('superscript', state.all(element) as PhrasingContent[]),
  sub: (state, element: Element) => mark('subscript', state.all(element) as PhrasingContent[]),
  u: (state, element: Element) => mark('underline', state.all(element) as PhrasingContent[]),
};

function mark(standsFor: MarkNode['type'], children: PhrasingContent[]): Emphasis | PhrasingContent[] {
  // The mark of a note is raised by itself.
  return children.every(({ data }) => data?.standsFor === 'note') ? children : { type: 'emphasis', children, data: { standsFor } };
}

export function ownMarks<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map((child): Nodes | MarkNode | NoteNode => {
    const to = child.data?.standsFor;
    if (to === 'note' && child.type === 'inlineCode') return { type: 'note', value: child.value };
    const made = ownMarks(child);
    return to !== undefined && to !== 'note' && made.type === 'emphasis' ? { type: to, children: made.children } : made;
  });
  return { ...node, children };
}
