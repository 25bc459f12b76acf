import { ImportError } from '../import-error.ts';
import type { LeftBehind } from './read-result.ts';

/**
 * The characters of a text file: UTF-8 where it is that, or what the file says of itself (byte order mark, a page's `charset`), or one
 * of the two encodings that old programs write here. `encodingDoubt` tells where the two would read differently.
 * @throws ImportError `encoding`, `empty`
 */
export function decodeText({ bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string }): string {
  const decoded = decodeBytes(bytes);
  if (/[\u0000-\u0008\u000e-\u001a\u0080-\u0084\u0086-\u009f]|\ufffd/.test(decoded)) throw new ImportError('encoding', { file: filename });
  const text = decoded.replace(/\r\n?/g, '\n').normalize('NFC');
  if (text.trim() === '') throw new ImportError('empty', { file: filename });
  return text;
}

/** The characters of a file, whatever comes; a wrong byte is U+FFFD. */
export function decodeBytes(bytes: Uint8Array): string {
  const known = knownEncoding(bytes);
  return known === undefined ? guess(bytes).text : new TextDecoder(known).decode(bytes);
}

/** What an editor has to look at: the words that two encodings read differently, each in both readings. */
export function encodingDoubt(bytes: Uint8Array): LeftBehind[] {
  if (knownEncoding(bytes) !== undefined) return [];
  const { encoding, text, other } = guess(bytes);
  const [mine, theirs] = [words(text), words(other.text)];
  const differing = mine.flatMap((word, index) => (word === theirs[index] ? [] : [[word, theirs[index] ?? ''] as const])).slice(0, 5);
  if (differing.length === 0) return [];
  const said = (side: 0 | 1) => differing.map((pair) => pair[side]).join(', ');
  return [{ reason: 'encoding', text: `${encoding}: ${said(0)} · ${other.encoding}: ${said(1)}` }];
}

function knownEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const said =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  if (said === undefined || /^utf-?(?:8|16)/i.test(said)) return undefined;
  try {
    return new TextDecoder(said).encoding;
  } catch {
    // A name that nobody knows says nothing.
    return undefined;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The letters beyond a to z of the languages that are written in each. */
const letters = {
  'windows-1250': /[áäčďéíĺľňóôŕšťúýžěřůöüß„“‚‘–…]/giu,
  'windows-1252': /[áàâãäçéèêëíïîóôõöúûüßñœ„“‚‘–…]/giu,
} as const;

interface Reading {
  readonly encoding: keyof typeof letters;
  readonly text: string;
  readonly score: number;
}

function guess(bytes: Uint8Array): Reading & { other: Reading } {
  const read = (encoding: Reading['encoding']): Reading => {
    const text = new TextDecoder(encoding).decode(bytes);
    const foreign = text.match(/[^\u0000-\u007f\u00a0]/gu)?.length ?? 0;
    const own = text.match(letters[encoding])?.length ?? 0;
    return { encoding, text, score: 2 * own - foreign };
  };
  const [central, western] = [read('windows-1250'), read('windows-1252')];
  return central.score >= western.score ? { ...central, other: western } : { ...western, other: central };
}

function words(text: string): string[] {
  return text.split(/\s+/);
}
