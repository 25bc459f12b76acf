import type { ListItem, RichBlock, RichList, TableCell } from '../record/rich-text.ts';
import { type LexicalNode, lexicalRoot } from './lexical.ts';
import { projectInline } from './project-inline.ts';

/**
 * The editor's document as our own small tree. Text that an editor placed where we know no block becomes a paragraph.
 * @returns undefined when there is no text in it at all, so that the reader falls back.
 */
export function projectRichText(value: unknown): RichBlock[] | undefined {
  const root = lexicalRoot(value);
  if (root === undefined || !hasText(root)) return undefined;
  return projectBlocks(root.children);
}

function projectBlocks(nodes: readonly LexicalNode[] | undefined): RichBlock[] {
  return (nodes ?? []).filter(hasText).map(projectBlock);
}

function projectBlock(node: LexicalNode): RichBlock {
  switch (node.type) {
    case 'heading':
      return {
        type: 'heading',
        level: node.tag === 'h4' || node.tag === 'h5' || node.tag === 'h6' ? 4 : 3,
        children: projectInline(node.children),
      };
    case 'quote':
      return { type: 'quote', children: projectInline(node.children) };
    case 'list':
      return projectList(node);
    case 'table':
      return { type: 'table', rows: (node.children ?? []).map((row) => (row.children ?? []).map(projectCell)) };
    default:
      return { type: 'paragraph', children: projectInline(node.children ?? [node]) };
  }
}

/** Lexical hangs a nested list in an item of its own after the item it belongs to; readers need it inside that item. */
function projectList(node: LexicalNode): RichList {
  const items: ListItem[] = [];
  for (const child of node.children ?? []) {
    const lists = (child.children ?? []).filter((inner) => inner.type === 'list').map(projectList);
    const children = projectInline((child.children ?? []).filter((inner) => inner.type !== 'list'));
    const previous = items.at(-1);
    if (children.length === 0 && lists.length > 0 && previous !== undefined) {
      items[items.length - 1] = { ...previous, lists: [...(previous.lists ?? []), ...lists] };
    } else {
      items.push(lists.length > 0 ? { children, lists } : { children });
    }
  }
  const ordered = node.listType === 'number';
  return ordered && node.start !== undefined && node.start !== 1
    ? { type: 'list', ordered, start: node.start, items }
    : { type: 'list', ordered, items };
}

function projectCell(cell: LexicalNode): TableCell {
  return { header: (cell.headerState ?? 0) > 0, children: projectBlocks(cell.children) };
}

/** A table keeps its empty cells; anything else without text or citation is left out. */
function hasText(node: LexicalNode): boolean {
  if (node.type === 'inlineBlock') return true;
  if (node.text !== undefined && node.text.trim() !== '') return true;
  return (node.children ?? []).some(hasText);
}
