import mammoth from 'mammoth';
import { ImportError } from '../import-error.ts';
import { limits } from '../limits.ts';
import { checkZip } from './check-zip.ts';
import { readOfficeHtml } from './read-office-html.ts';
import type { ReadResult } from './read-result.ts';
import { inFile } from '../tree/figures.ts';
import { headingStyle } from './word/arrange.ts';
import { normaliseWord } from './word/normalise-word.ts';

/** Styles that mammoth leaves as plain paragraphs and that mean something here. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p.${headingStyle(level)} => h${level}:fresh`),
  // mammoth knows five levels of lists, Word nine.
  ...[6, 7, 8, 9].flatMap((level) =>
    ['unordered', 'ordered'].map((sort) => {
      const around = 'ul|ol > li > '.repeat(level - 1);
      return `p:${sort}-list(${level}) => ${around}${sort === 'ordered' ? 'ol' : 'ul'} > li:fresh`;
    }),
  ),
  'u => u',
];

/**
 * A Word file as the neutral tree, through mammoth's HTML.
 * @throws ImportError as `checkZip`, and `broken`, `empty`
 */
export async function readWord({ bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string }): Promise<ReadResult> {
  await checkZip({ bytes, filename });
  const normal = await normalise(bytes, filename);
  const html = await convert(normal.bytes, filename);
  if (html.length > limits.textBytes * 4)
    throw new ImportError('tooLarge', { file: filename, size: Math.round(html.length / 1024 / 1024), limit: 20 });
  const { tree, leftBehind } = readOfficeHtml({ html, filename });
  return { format: 'word', tree, leftBehind: [...normal.leftBehind, ...leftBehind], pictureBytes: normal.pictureBytes };
}

async function normalise(bytes: Uint8Array, filename: string): ReturnType<typeof normaliseWord> {
  try {
    return await normaliseWord(bytes);
  } catch (cause) {
    if (cause instanceof ImportError || cause instanceof RangeError) throw cause;
    throw new ImportError('broken', { file: filename }, { cause });
  }
}

async function convert(bytes: Uint8Array, filename: string): Promise<string> {
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        styleMap,
        externalFileAccess: false,
        // In place of its bytes a picture has the name of its part (`PackageParts`).
        convertImage: mammoth.images.imgElement(async (image) => ({ src: `${inFile}${(await image.readAsBuffer()).toString('utf8')}` })),
      },
    );
    return result.value;
  } catch (cause) {
    throw new ImportError('broken', { file: filename }, { cause });
  }
}
