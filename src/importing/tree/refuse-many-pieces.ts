import type { Nodes, Root } from 'mdast';
import { ImportError } from '../import-error.ts';
import { limits } from '../limits.ts';

const pieces: ReadonlySet<string> = new Set(['paragraph', 'heading', 'listItem', 'tableCell']);

/**
 * Refuses what no editor, translator or database could handle as one document. Every piece of a text becomes nodes, a passage and an entry of
 * the ledger, at about a millisecond each of a save.
 * @throws ImportError `tooManyPieces`
 */
export function refuseManyPieces({ tree, filename }: { readonly tree: Root; readonly filename: string }): void {
  let count = 0;
  const walk = (node: Nodes): void => {
    if (pieces.has(node.type)) count += 1;
    if (count > limits.pieces) throw new ImportError('tooManyPieces', { file: filename, limit: limits.pieces });
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(tree);
}
