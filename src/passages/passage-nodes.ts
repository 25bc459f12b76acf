import type { SegmentKind, StoredNode } from './segment.ts';

/** Nodes that build a text; everything else stands in a line of it. */
const blockTypes: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow', 'tablecell'],
  ...['block', 'horizontalrule', 'upload', 'relationship'],
]);

/** A run of inline nodes in a stored text: what a translator reads as one passage. */
export interface PassageNode {
  /** The id that its node carries, or its place where it carries none. */
  readonly id: string;
  readonly identified: boolean;
  readonly kind: SegmentKind;
  readonly node: StoredNode;
  readonly inline: readonly StoredNode[];
}

export function isBlock(node: StoredNode): boolean {
  return blockTypes.has(node.type ?? '');
}

/** The root of a stored text, or undefined for what is none. */
export function rootOf(value: unknown): StoredNode | undefined {
  if (typeof value !== 'object' || value === null || !('root' in value)) return undefined;
  const { root } = value;
  return typeof root === 'object' && root !== null ? { ...root } : undefined;
}

/** The state that we keep in a node: Lexical (0.26 and later) carries what stands under `$` through the editor (lexical, NodeState). */
export function stateOf(node: StoredNode): Readonly<Record<string, unknown>> {
  const state = node['$'];
  return typeof state === 'object' && state !== null ? (state as Readonly<Record<string, unknown>>) : {};
}

export function passageIdOf(node: StoredNode): string | undefined {
  const id = stateOf(node)['passage'];
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Every passage of a text, in order. */
export function passageNodes(root: StoredNode): PassageNode[] {
  const found: PassageNode[] = [];
  const visit = (node: StoredNode, inCell: boolean): void => {
    const id = passageIdOf(node);
    let blocks = 0;
    for (const part of runsOf(node)) {
      if (part.type === 'block') {
        blocks += 1;
        visit(part.node, inCell || node.type === 'tablecell');
      } else {
        const own = id ?? `~${String(found.length)}`;
        found.push({
          // Told apart by the blocks before them: a run that is not translated yet is not there, and counts nothing.
          id: blocks === 0 ? own : `${own}+${String(blocks)}`,
          identified: id !== undefined,
          kind: kindOf(node, inCell),
          node,
          inline: part.nodes,
        });
      }
    }
  };
  visit(root, false);
  return found;
}

export type Run =
  { readonly type: 'block'; readonly node: StoredNode } | { readonly type: 'inline'; readonly nodes: readonly StoredNode[] };

/** A node's children as blocks and runs of what stands in one line; a paragraph without children is one empty run. */
export function runsOf(node: StoredNode): Run[] {
  const runs: Run[] = [];
  let line: StoredNode[] = [];
  const flush = () => {
    if (line.length > 0) runs.push({ type: 'inline', nodes: line });
    line = [];
  };
  for (const child of node.children ?? []) {
    if (isBlock(child)) {
      flush();
      runs.push({ type: 'block', node: child });
    } else line.push(child);
  }
  flush();
  return runs.length === 0 && bearsText(node) ? [{ type: 'inline', nodes: [] }] : runs;
}

/** Nodes whose own line may be empty. */
function bearsText({ type }: StoredNode): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'quote' || type === 'listitem';
}

function kindOf(node: StoredNode, inCell: boolean): SegmentKind {
  if (inCell) return 'cell';
  switch (node.type) {
    case 'heading':
      return 'heading';
    case 'listitem':
      return 'listItem';
    case 'quote':
      return 'quote';
    default:
      return 'paragraph';
  }
}
