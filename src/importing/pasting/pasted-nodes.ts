import type { Heading } from 'mdast';
import type { LexicalNode } from '../draft/lexical.ts';
import { toLexical } from '../draft/to-lexical.ts';
import { ImportError } from '../import-error.ts';
import { limits } from '../limits.ts';
import { htmlToTree } from '../reading/html-to-tree.ts';
import type { LeftBehind } from '../reading/read-result.ts';
import { paragraph, text } from '../tree/build.ts';
import { normaliseTree } from '../tree/normalise-tree.ts';
import type { RootContent } from '../tree/nodes.ts';
import { fitted } from './fitted.ts';

interface PasteInput {
  readonly html: string;
  /** The same words without marks, which tell whether a space was copied at either end. */
  readonly plain: string;
  /** Whether the editor has a sort of node. */
  readonly holds: (type: string) => boolean;
  readonly newId: () => string;
}

export interface Pasted {
  /** Inline where one paragraph was copied or a part of one, else blocks. */
  readonly nodes: readonly LexicalNode[];
  /** What was left out or made another thing. */
  readonly told: readonly LeftBehind['reason'][];
}

/**
 * What somebody copied in Word, Google Docs, LibreOffice or on a page, as the editor's nodes; read as an HTML file is that is imported.
 * @throws ImportError `tooLarge`, `tooDeep`, `tooManyPieces`
 */
export function pastedNodes({ html, plain, holds, newId }: PasteInput): Pasted {
  if (html.length > limits.textBytes) throw new ImportError('tooLarge');
  const page = htmlToTree({ html, filename: '' });
  const { tree, leftBehind } = normaliseTree({ tree: page.tree, filename: '' });
  const pictures = tree.children.some(({ type }) => type === 'figure') ? (['picture'] as const) : [];
  const told = new Set([...[...page.leftBehind, ...leftBehind].map(({ reason }) => reason), ...pictures]);
  const { root } = toLexical(levelled(tree.children.flatMap(withoutPicture)), newId);
  const nodes = (root.children ?? []).flatMap((node) => fitted(node, holds));
  const [only] = nodes;
  if (nodes.length === 1 && only?.type === 'paragraph') return { nodes: spaced(only.children ?? [], plain), told: [...told] };
  return { nodes, told: [...told] };
}

/** A picture on somebody's disk cannot come along; what is written under it can. */
function withoutPicture(node: RootContent): RootContent[] {
  if (node.type !== 'figure') return [node];
  return node.caption === undefined ? [] : [paragraph([text(node.caption)])];
}

/** Levels as they are where the editor has them; higher ones come down together, so that one below another stays below it. */
function levelled(nodes: readonly RootContent[]): RootContent[] {
  const top = Math.min(3, ...nodes.map((node) => (node.type === 'heading' ? node.depth : 3)));
  return nodes.map((node) => (node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth + 3 - top) as Heading['depth'] } : node));
}

/** Part of a sentence with the space that was copied before or behind it. */
function spaced(inline: readonly LexicalNode[], plain: string): LexicalNode[] {
  const space: LexicalNode = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: ' ' };
  const [before, behind] = [/^[ \t\u00a0]/.test(plain), /[ \t\u00a0]$/.test(plain)];
  if (inline.length === 0) return [];
  return [...(before ? [space] : []), ...inline, ...(behind ? [space] : [])];
}
