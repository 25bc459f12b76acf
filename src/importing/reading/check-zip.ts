import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { ImportError } from '../import-error.ts';
import { limits } from '../limits.ts';
import { checkXml } from './check-xml.ts';

/**
 * Proves that a Word file is what it says before anything unpacks it whole: the declared sizes, then the real ones, part by part,
 * stopping at the limit; every XML part is looked through.
 * @throws ImportError `broken`, `unsupported`, `zipBomb`, `passwordProtected`, `entities`, `tooDeep`
 */
export async function checkZip({ bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string }): Promise<void> {
  let zip: ZipFile;
  const names = new Set<string>();
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
    if (zip.entryCount > limits.zipEntries) throw new ImportError('zipBomb', { file: filename });
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      names.add(entry.fileName);
      if (entry.isEncrypted()) throw new ImportError('passwordProtected', { file: filename });
      total += await inflate({ zip, entry, filename, room: limits.inflatedBytes - total });
    }
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError('broken', { file: filename }, { cause });
  }
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) return;
  if (!names.has('[Content_Types].xml')) throw new ImportError('unsupported', { file: filename });
  if (![...names].some((name) => /^word\/document\d*\.xml$/.test(name))) throw new ImportError('unsupported', { file: filename });
}

interface Inflating {
  readonly zip: ZipFile;
  readonly entry: Entry;
  readonly filename: string;
  /** How many bytes may still come, all parts together. */
  readonly room: number;
}

/** The real size of a part. XML is kept long enough to be looked through; pictures are only counted. */
async function inflate({ zip, entry, filename, room }: Inflating): Promise<number> {
  const xml = /\.(?:xml|rels)$/i.test(entry.fileName);
  const limit = Math.min(room, xml ? limits.xmlBytes : room);
  if (entry.uncompressedSize > limit) throw new ImportError('zipBomb', { file: filename });
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const part = chunk as Buffer;
    size += part.length;
    if (size > limit) throw new ImportError('zipBomb', { file: filename });
    if (xml) chunks.push(part);
  }
  if (xml) checkXml({ xml: Buffer.concat(chunks), filename });
  return size;
}
