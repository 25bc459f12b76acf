import { heading } from '../tree/build.ts';
import type { RootContent } from '../tree/nodes.ts';
import { textOf } from '../tree/text-of.ts';

/**
 * In Word many people make a heading by making a line bold. Such a line becomes a heading: a section's where the file has no other
 * headings, one inside a section otherwise.
 */
export function promoteBold(nodes: readonly RootContent[]): readonly RootContent[] {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const depth = depths.length <= 1 ? 2 : 3;
  return nodes.map((node, index) => {
    const only = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
    if (only?.type !== 'strong') return node;
    const line = textOf(only);
    const stands = line.length > 1 && line.length <= 120 && !/[.!?;:,]$/.test(line) && index < nodes.length - 1;
    return stands ? heading(depth, only.children, node.data?.place) : node;
  });
}
