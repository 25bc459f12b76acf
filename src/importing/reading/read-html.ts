import { ImportError } from '../import-error.ts';
import { textOf } from '../tree/text-of.ts';
import { decodeText } from './decode-text.ts';
import { htmlToTree } from './html-to-tree.ts';
import type { ReadResult } from './read-result.ts';

/** An HTML page or a piece of one as the neutral tree. */
export function readHtml({ bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string }): ReadResult {
  const { tree, leftBehind } = htmlToTree({ html: decodeText({ bytes, filename }), filename });
  if (textOf(tree) === '') throw new ImportError('empty', { file: filename });
  return { format: 'html', tree, leftBehind };
}
