import type { Nodes } from 'mdast';
import { textOf } from '@/importing/tree/text-of.ts';

/** A neutral tree as lines that can be read and compared: two spaces for each level. */
export function outlineOf(node: Nodes, depth = 0): string[] {
  const pad = '  '.repeat(depth);
  if (node.type === 'root') return node.children.flatMap((child) => outlineOf(child, depth));
  if (node.type === 'heading') return [`${pad}h${node.depth} ${textOf(node)}`];
  if (node.type === 'list')
    return [
      `${pad}${node.ordered === true ? `ol ${node.start ?? 1}` : 'ul'}`,
      ...node.children.flatMap((item) => item.children.flatMap((child) => outlineOf(child, depth + 1))),
    ];
  if (node.type === 'blockquote') return [`${pad}quote`, ...node.children.flatMap((child) => outlineOf(child, depth + 1))];
  if (node.type === 'table') return node.children.map((row) => `${pad}| ${row.children.map((cell) => textOf(cell)).join(' | ')}`);
  return [`${pad}${node.type === 'paragraph' ? 'p' : node.type} ${textOf(node)}`];
}
