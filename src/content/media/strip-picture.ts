import type { Sharp } from 'sharp';
import { pictureFacts } from './picture-facts.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';

/**
 * A picture without what its file tells beside it: place, camera, author, tools, comments, previews. Its colour profile
 * stays. Where the file says how the picture is to be turned, it is turned; only then, and where the format leaves no other
 * way (AVIF), is it coded anew.
 * @returns the same bytes where there is nothing to take out, and for what is no picture; GIF and WebP that Payload codes
 * anew by itself as they are stored.
 * @throws the error of sharp for a picture that cannot be read.
 */
export async function stripPicture(bytes: Buffer): Promise<Buffer> {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG';
  const isAvif = /^ftyp(?:avif|avis|mif1|miaf)/.test(bytes.toString('latin1', 4, 12));
  if (!isJpeg && !isPng && !isAvif) return bytes;
  const known = await pictureFacts(bytes);
  const isTurned = (known?.orientation ?? 1) > 1;
  if (isJpeg) {
    const stripped = isTurned ? undefined : stripJpeg(bytes);
    return stripped === undefined
      ? codedAnew(bytes, (picture) => picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }))
      : same(bytes, stripped);
  }
  if (isPng) {
    const stripped = isTurned ? undefined : stripPng(bytes);
    return stripped === undefined ? codedAnew(bytes, (picture) => picture.png()) : same(bytes, stripped);
  }
  return known?.tells === true ? codedAnew(bytes, (picture) => picture.avif({ quality: 80, chromaSubsampling: '4:4:4' })) : bytes;
}

async function codedAnew(bytes: Buffer, as: (picture: Sharp) => Sharp): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return as(sharp(bytes).autoOrient().keepIccProfile()).toBuffer();
}

/** The bytes that were given where the others say the same, so that a caller sees by identity that nothing changed. */
function same(before: Buffer, after: Buffer): Buffer {
  return before.equals(after) ? before : after;
}
