import { ImportError } from '../import-error.ts';

/**
 * The characters of a text file: UTF-8, or UTF-16 where the file says so by its byte order mark. Anything else is refused rather
 * than guessed, since a wrong guess turns "Zacharová" into nonsense that nobody notices until it is printed.
 * @throws ImportError `encoding`, `empty`
 */
export function decodeText({ bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string }): string {
  const decoded = decode(bytes, filename);
  if (/[\u0000-\u0008\u000e-\u001a]|\ufffd/.test(decoded)) throw new ImportError('encoding', { file: filename });
  const text = decoded.replace(/\r\n?/g, '\n').normalize('NFC');
  if (text.trim() === '') throw new ImportError('empty', { file: filename });
  return text;
}

function decode(bytes: Uint8Array, filename: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ImportError('encoding', { file: filename }, { cause });
  }
}
