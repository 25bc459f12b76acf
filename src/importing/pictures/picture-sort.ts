/** What the first bytes of a picture say of it: its sort, and how large it is drawn. */
export interface PictureSort {
  readonly mimeType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
  readonly extension: 'png' | 'jpg' | 'gif' | 'webp';
  /** Undefined where its head does not say. */
  readonly pixels?: number;
}

/**
 * The sort of a picture that a browser shows; undefined for all others (EMF, WMF, TIFF, and SVG, which is a program as much as a picture).
 * Only heads are read: PNG (third edition, 11.2.1), GIF89a (18), JPEG (ITU-T T.81, B.2.2).
 */
export function pictureSort(bytes: Uint8Array): PictureSort | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, 12);
  if (head.startsWith('\u0089PNG\r\n') && buffer.length > 24)
    return { mimeType: 'image/png', extension: 'png', pixels: buffer.readUInt32BE(16) * buffer.readUInt32BE(20) };
  if (/^GIF8[79]a/.test(head)) return { mimeType: 'image/gif', extension: 'gif', pixels: buffer.readUInt16LE(6) * buffer.readUInt16LE(8) };
  if (/^RIFF....WEBP/s.test(head)) return { mimeType: 'image/webp', extension: 'webp' };
  if (buffer[0] !== 0xff || buffer[1] !== 0xd8) return undefined;
  const pixels = jpegPixels(buffer);
  return { mimeType: 'image/jpeg', extension: 'jpg', ...(pixels === undefined ? {} : { pixels }) };
}

function jpegPixels(buffer: Buffer): number | undefined {
  for (let at = 2; at + 9 < buffer.length && buffer[at] === 0xff;) {
    const marker = buffer[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return buffer.readUInt16BE(at + 5) * buffer.readUInt16BE(at + 7);
    at += 2 + buffer.readUInt16BE(at + 2);
  }
  return undefined;
}
