import type { Nodes, Parent, Root, RootContent } from 'mdast';
import { textOf } from '../tree/text-of.ts';

/** Puts each note (`[^1]: …`) where its mark stands. A note without a mark stays as a paragraph, a mark without a note as text. */
export function notesFromMarkdown(tree: Root): Root {
  const notes = new Map<string, string>();
  const used = new Set<string>();
  collect(tree, notes);
  const walk = <T extends Nodes>(node: T): T => {
    if (!('children' in node)) return node;
    const children = (node as Parent).children.map((child): RootContent => {
      if (child.type !== 'footnoteReference') return walk(child);
      const note = notes.get(child.identifier);
      if (note === undefined) return { type: 'text', value: `[^${child.label ?? child.identifier}]` };
      used.add(child.identifier);
      return { type: 'note', value: note };
    });
    return { ...node, children };
  };
  const marked = walk(tree);
  return { ...marked, children: marked.children.flatMap((node) => withoutPlaced(node, notes, used)) };
}

/** Takes out the definitions that now stand at their marks; any other (never used, or a second one of the same name) is text. */
function withoutPlaced(node: RootContent, notes: ReadonlyMap<string, string>, used: ReadonlySet<string>): RootContent[] {
  if (node.type === 'footnoteDefinition') {
    return used.has(node.identifier) && notes.get(node.identifier) === textOf(node.children) ? [] : node.children;
  }
  if (!('children' in node)) return [node];
  const children = (node as Parent).children.flatMap((child) => withoutPlaced(child, notes, used));
  return [{ ...node, children } as RootContent];
}

function collect(node: Nodes, notes: Map<string, string>): void {
  if (node.type === 'footnoteDefinition') {
    if (!notes.has(node.identifier)) notes.set(node.identifier, textOf(node.children));
    return;
  }
  if ('children' in node) for (const child of node.children) collect(child, notes);
}
