import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { ImportError } from '../import-error.ts';
import { limits } from '../limits.ts';
import type { LeftBehind } from '../reading/read-result.ts';
import { withCaptions } from './figures.ts';
import type { FigureNode, Tree } from './nodes.ts';
import type { Place } from './place.ts';
import { normaliseInline } from './normalise-inline.ts';
import { refuseManyPieces } from './refuse-many-pieces.ts';
import { textOf } from './text-of.ts';

/**
 * The neutral tree in its smallest form, so that recognition meets few cases: paragraphs, headings, lists, quotations and tables on
 * top; text, marks, links, breaks and notes inside. Every top node knows its place in the file.
 * @throws ImportError `tooDeep`, `tooManyPieces`
 */
export function normaliseTree({ tree, filename }: { readonly tree: Root; readonly filename: string }): {
  tree: Tree;
  leftBehind: LeftBehind[];
} {
  refuseDepth(tree, filename);
  refuseManyPieces({ tree, filename });
  const leftBehind: LeftBehind[] = [];
  const definitions = new Map<string, Definition>();
  collectDefinitions(tree, definitions);
  const children = tree.children.flatMap((node, index) => {
    const place: Place =
      node.data?.place ??
      (node.position === undefined ? { unit: 'paragraph', number: index + 1 } : { unit: 'line', number: node.position.start.line });
    const figures: FigureNode[] = [];
    const inline = (nodes: readonly PhrasingContent[]) => normaliseInline(nodes, { definitions, leftBehind, place, figures });
    const blocks = block(node, inline);
    return [...blocks, ...figures].map((done) => ({ ...done, data: { ...done.data, place } }));
  });
  return { tree: { type: 'root', children: withCaptions(children) }, leftBehind };
}

type Inline = (nodes: readonly PhrasingContent[]) => PhrasingContent[];

function block(node: RootContent, inline: Inline): RootContent[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading': {
      const children = inline(node.children);
      return textOf(children) === '' && !children.some((child) => child.type === 'note') ? [] : [{ ...bare(node), children }];
    }
    case 'blockquote': {
      const children = node.children.flatMap((child) => block(child, inline)) as typeof node.children;
      return children.length === 0 ? [] : [{ ...bare(node), children }];
    }
    case 'list': {
      const children = node.children
        .map((entry) => ({ ...bare(entry), children: entry.children.flatMap((child) => block(child, inline)) as typeof entry.children }))
        .filter((entry) => entry.children.length > 0);
      return children.length === 0 ? [] : [{ ...bare(node), children }];
    }
    case 'table': {
      const rows = node.children.map((row) => ({
        ...bare(row),
        children: row.children.map((cell) => ({ ...bare(cell), children: inline(cellWords(cell.children)) })),
      }));
      // A table without a head gets an empty one on the way from HTML.
      const [head, ...body] = rows;
      const children = head !== undefined && body.length > 0 && textOf(head) === '' ? body : rows;
      return textOf(children) === '' ? [] : [{ ...bare(node), children }];
    }
    case 'code':
      return node.value.trim() === '' ? [] : [{ type: 'paragraph', children: codeLines(node.value) }];
    case 'footnoteDefinition':
      return node.children.flatMap((child) => block(child, inline));
    case 'thematicBreak':
    case 'definition':
    case 'yaml':
      return [];
    default: {
      const children = inline([node as PhrasingContent]);
      return textOf(children) === '' ? [] : [{ type: 'paragraph', children }];
    }
  }
}

/** Cells hold words only; paragraphs and lists in one, as Word has them, become lines. */
function cellWords(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'paragraph' || node.type === 'heading') return [{ type: 'break' }, ...node.children];
    if (
      node.type === 'list' ||
      node.type === 'blockquote' ||
      node.type === 'listItem' ||
      node.type === 'table' ||
      node.type === 'tableRow' ||
      node.type === 'tableCell'
    ) {
      return [{ type: 'break' }, ...cellWords(node.children)];
    }
    if (node.type === 'code') return [{ type: 'break' }, { type: 'inlineCode', value: node.value }];
    return [node as PhrasingContent];
  });
}

function codeLines(value: string): PhrasingContent[] {
  return value
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      { type: 'inlineCode', value: line },
    ]);
}

/** A node without the parser's positions, which would be noise in every comparison. */
function bare<T extends Nodes>(node: T): T {
  const { position: _position, ...rest } = node;
  return rest as T;
}

function collectDefinitions(node: Nodes, found: Map<string, Definition>): void {
  if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  if ('children' in node) for (const child of node.children) collectDefinitions(child, found);
}

function refuseDepth(tree: Root, filename: string): void {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.treeDepth) throw new ImportError('tooDeep', { file: filename });
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
  }
}
