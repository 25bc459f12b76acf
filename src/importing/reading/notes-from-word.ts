import type { Link, List, ListItem, Root } from 'mdast';
import { textOf } from '../tree/text-of.ts';
import type { PhrasingContent, Tree } from '../tree/nodes.ts';

/**
 * Word's foot- and endnotes: mammoth writes a mark `[1]` that links to an entry of a list at the end. The note goes where its
 * mark stands, and the list goes.
 */
export function notesFromWord(tree: Tree): Tree {
  const last = tree.children.at(-1);
  if (last?.type !== 'list') return tree;
  const notes = new Map<string, string>();
  for (const entry of last.children) {
    const back = backLink(entry);
    if (back === undefined) return tree;
    notes.set(back, textOf(entry).replace(/\s*↑\s*$/, ''));
  }
  const used = new Set<string>();
  const children = replaceMarks(tree.children.slice(0, -1) as PhrasingContent[], notes, used) as Root['children'];
  const left: List = { ...last, children: last.children.filter((entry) => !used.has(backLink(entry) ?? '')) };
  return { ...tree, children: left.children.length === 0 ? children : [...children, left] };
}

/** `#footnote-ref-1` of the arrow that leads back from a note, as `footnote-1`. */
function backLink(entry: ListItem): string | undefined {
  const paragraph = entry.children.at(-1);
  if (paragraph?.type !== 'paragraph') return undefined;
  const link = paragraph.children.findLast((child): child is Link => child.type === 'link');
  const match = /^#((?:foot|end)note)-ref-(.+)$/.exec(link?.url ?? '');
  return match === null ? undefined : `${match[1] ?? ''}-${match[2] ?? ''}`;
}

function replaceMarks(nodes: readonly PhrasingContent[], notes: ReadonlyMap<string, string>, used: Set<string>): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'link') {
      const id = /^#((?:foot|end)note-.+)$/.exec(node.url)?.[1];
      const note = id === undefined ? undefined : notes.get(id);
      if (id !== undefined && note !== undefined) {
        used.add(id);
        return { type: 'note', value: note };
      }
    }
    if (!('children' in node)) return node;
    return { ...node, children: replaceMarks(node.children, notes, used) };
  });
}
