import { ImportError } from '../import-error.ts';
import { limits } from '../limits.ts';
import type { Format } from './read-result.ts';

const extensions: Readonly<Record<string, Format>> = {
  docx: 'word',
  docm: 'word',
  odt: 'word',
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
};

/**
 * What kind of file this is, by its first bytes and then by its name: a name can lie, a header less so.
 * @throws ImportError `empty`, `tooLarge`, `passwordProtected`, `oldWord`, `broken`, `unsupported`
 */
export function detectFormat({ bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string }): Format {
  if (bytes.length === 0) throw new ImportError('empty', { file: filename });
  if (bytes.length > limits.fileBytes) throw tooLarge(filename, bytes.length, limits.fileBytes);
  const extension = /\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? '';
  const format = extensions[extension];
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // An OLE container: Word keeps an encrypted .docx in one, and the format before 2007 is one.
    const encrypted = contains(bytes, utf16('EncryptedPackage')) || contains(bytes, utf16('EncryptionInfo'));
    throw new ImportError(encrypted || format === 'word' ? 'passwordProtected' : 'oldWord', { file: filename });
  }
  if (startsWith(bytes, [0x50, 0x4b])) {
    if (format !== 'word') throw new ImportError('unsupported', { file: filename });
    return 'word';
  }
  if (format === 'word') throw new ImportError('broken', { file: filename });
  if (format === undefined || startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) {
    throw new ImportError('unsupported', { file: filename });
  }
  if (bytes.length > limits.textBytes) throw tooLarge(filename, bytes.length, limits.textBytes);
  return format;
}

function tooLarge(file: string, size: number, limit: number): ImportError {
  const megabytes = (bytes: number) => Math.round((bytes / 1024 / 1024) * 10) / 10;
  return new ImportError('tooLarge', { file, size: megabytes(size), limit: megabytes(limit) });
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function contains(bytes: Uint8Array, part: Buffer): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(part);
}
