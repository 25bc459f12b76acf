import type { List, ListItem, Table } from 'mdast';
import { paragraph } from '../tree/build.ts';
import type { PhrasingContent, RootContent } from '../tree/nodes.ts';
import { inlineToLexical } from './inline-to-lexical.ts';
import { element, type LexicalDocument, type LexicalNode } from './lexical.ts';

/** A piece of the neutral tree as a text of the editor. The editor knows no code blocks and no blocks inside list items and quotations; their words stay. */
export function toLexical(nodes: readonly RootContent[], newId: () => string): LexicalDocument {
  const children = nodes.flatMap((node) => block(node, newId));
  return { root: element('root', children.length === 0 ? [paragraphNode([])] : children) };
}

function block(node: RootContent, newId: () => string): LexicalNode[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraphNode(inlineToLexical(node.children, newId))];
    case 'heading':
      // Section headings are fields; inside a text the editor has the third and fourth level.
      return [element('heading', inlineToLexical(node.children, newId), { tag: node.depth <= 3 ? 'h3' : 'h4' })];
    case 'blockquote':
      return [element('quote', inlineToLexical(flatten(node.children), newId))];
    case 'list':
      return [list(node, newId)];
    case 'table':
      return [table(node, newId)];
    default:
      return [];
  }
}

function paragraphNode(children: readonly LexicalNode[]): LexicalNode {
  return element('paragraph', children, { textFormat: 0, textStyle: '' });
}

/** Lexical hangs a nested list in an item of its own, after the item it belongs to. */
function list(node: List, newId: () => string, indent = 0): LexicalNode {
  const ordered = node.ordered === true;
  let value = node.start ?? 1;
  const items = node.children.flatMap((entry: ListItem): LexicalNode[] => {
    const nested = entry.children.filter((child): child is List => child.type === 'list');
    const words = flatten(entry.children.filter((child) => child.type !== 'list'));
    const own = words.length === 0 && nested.length > 0 ? [] : [element('listitem', inlineToLexical(words, newId), { value, indent })];
    if (own.length > 0) value += 1;
    return [...own, ...nested.map((inner) => element('listitem', [list(inner, newId, indent + 1)], { value, indent }))];
  });
  return element('list', items, { listType: ordered ? 'number' : 'bullet', tag: ordered ? 'ol' : 'ul', start: node.start ?? 1 });
}

function table(node: Table, newId: () => string): LexicalNode {
  const rows = node.children.map((row, index) =>
    element(
      'tablerow',
      row.children.map((cell) =>
        element('tablecell', [paragraphNode(inlineToLexical(cell.children, newId))], {
          headerState: index === 0 ? 1 : 0,
          colSpan: 1,
          rowSpan: 1,
          backgroundColor: null,
        }),
      ),
    ),
  );
  return element('table', rows);
}

/** Several paragraphs as one run of words with breaks between them, for places that hold no paragraphs. */
function flatten(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => [...(index === 0 ? [] : [{ type: 'break' } as const]), ...inline(node)]);
}

function inline(node: RootContent): PhrasingContent[] {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children;
  if (node.type === 'list') return flatten(node.children.map((entry) => paragraph(flatten(entry.children))));
  if (node.type === 'blockquote') return flatten(node.children);
  if (node.type === 'table')
    return flatten(
      node.children.map((row) =>
        paragraph(
          row.children.flatMap((cell, index): PhrasingContent[] => [
            ...(index === 0 ? [] : [{ type: 'text', value: ' | ' } as const]),
            ...cell.children,
          ]),
        ),
      ),
    );
  return [];
}
