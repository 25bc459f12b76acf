import { runsOf, stateOf } from './passage-nodes.ts';
import type { StoredNode } from './segment.ts';

/** How a text is built, without its words: `root(paragraph list-bullet(listitem listitem) heading-h3)`. */
export function shapeOf(node: StoredNode): string {
  const { type, tag, listType } = node;
  const name = [type, tag, listType].filter((part) => typeof part === 'string').join('-');
  const inner = runsOf(node).flatMap((run) => (run.type === 'block' ? [shapeOf(run.node)] : []));
  return inner.length === 0 ? name : `${name}(${inner.join(' ')})`;
}

/** Set by the hook that keeps hand-built translations, see `adopt-shape.ts`. */
export function isTranslatedFreely(root: StoredNode): boolean {
  return stateOf(root)['translated'] === 'freely';
}

export function markTranslatedFreely(root: StoredNode, freely: boolean): StoredNode {
  const { translated: _, ...others } = stateOf(root);
  const state = freely ? { ...others, translated: 'freely' } : others;
  const { $: __, ...node } = root;
  return Object.keys(state).length > 0 ? { ...node, $: state } : node;
}
