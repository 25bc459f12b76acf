import { ImportError } from '../import-error.ts';
import { textOf } from '../tree/text-of.ts';
import { htmlToTree } from './html-to-tree.ts';
import type { ReadResult } from './read-result.ts';

/**
 * The HTML that was made of an office file as the neutral tree. It is one line, so line numbers in it mean nothing to anybody.
 * @throws ImportError as `htmlToTree`, and `empty`
 */
export function readOfficeHtml(given: Parameters<typeof htmlToTree>[0]): Omit<ReadResult, 'format'> {
  const { tree, leftBehind } = htmlToTree(given);
  if (textOf(tree) === '') throw new ImportError('empty', { file: given.filename });
  return {
    tree: { ...tree, children: tree.children.map(({ position: _position, ...node }) => node) },
    leftBehind: leftBehind.map(({ reason, text }) => ({ reason, text })),
  };
}
