import { ImportError } from '../import-error.ts';
import { takePictures } from '../pictures/take-pictures.ts';
import { normaliseTree } from '../tree/normalise-tree.ts';
import { decodeText, encodingDoubt } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOdt } from './read-odt.ts';
import { readPlainText } from './read-plain-text.ts';
import type { ReadResult } from './read-result.ts';
import { readWord } from './read-word.ts';

export interface SourceFile {
  readonly bytes: Uint8Array;
  readonly filename: string;
}

/**
 * Any file that we take in as the neutral tree, cleaned of whatever is no text.
 * @throws ImportError for a file that is empty, too large, broken, locked, hostile or of a kind we do not read
 */
export async function readFile(file: SourceFile): Promise<ReadResult> {
  try {
    const result = await read(file);
    const { tree, leftBehind } = normaliseTree({ tree: result.tree, filename: file.filename });
    const doubt = result.format === 'word' ? [] : encodingDoubt(file.bytes);
    const taken = await takePictures(tree, result.pictureBytes);
    const left = [...doubt, ...result.leftBehind, ...leftBehind, ...taken.leftBehind];
    return { format: result.format, tree: taken.tree, pictures: taken.pictures, leftBehind: left };
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    // Parsers call themselves for each level; a file that exhausts the stack is too deep, whatever it is.
    if (cause instanceof RangeError) throw new ImportError('tooDeep', { file: file.filename }, { cause });
    throw new ImportError('broken', { file: file.filename }, { cause });
  }
}

async function read(file: SourceFile): Promise<ReadResult> {
  switch (detectFormat(file)) {
    case 'word':
      return file.filename.toLowerCase().endsWith('.odt') ? readOdt(file) : readWord(file);
    case 'html':
      return readHtml(file);
    case 'markdown':
      return readMarkdown({ markdown: decodeText(file), filename: file.filename });
    case 'text':
      return readPlainText(decodeText(file));
  }
}
