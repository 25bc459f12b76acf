/** Boxes whose inside is boxes again, on the way to where devices write what they know (ISO/IEC 14496-12, section 8). */
const parents: ReadonlySet<string> = new Set(['moov', 'trak', 'udta']);

/** In a list of user data: what a listener is told, and nothing of device or place. */
const told: ReadonlySet<string> = new Set(['meta', 'chpl', 'name', 'titl', 'auth', 'cprt']);

interface Box {
  readonly type: string;
  /** First byte of its head, of its content, and the first byte after it. */
  readonly start: number;
  readonly inside: number;
  readonly end: number;
}

/**
 * A recording (MP4, M4A) without the place and the device: what phones write beside sound and pictures becomes free space
 * of the same size, so that nothing else moves. Titles, covers and chapters stay.
 * @returns the same bytes where there was nothing of the kind, and for anything that is not built of boxes.
 */
export function stripRecording(bytes: Buffer): Buffer {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') return bytes;
  const telling = tellingBoxes(bytes, 0, bytes.length, '');
  if (telling.length === 0) return bytes;
  const stripped = Buffer.from(bytes);
  for (const { start, inside, end } of telling) {
    stripped.write('free', start + 4, 'latin1');
    stripped.fill(0, inside, end);
  }
  return stripped;
}

function tellingBoxes(bytes: Buffer, from: number, to: number, parent: string): Box[] {
  return boxes(bytes, from, to).flatMap((box) => {
    if (isTelling(bytes, box, parent)) return [box];
    return parents.has(box.type) ? tellingBoxes(bytes, box.inside, box.end, box.type) : [];
  });
}

function isTelling(bytes: Buffer, { type, inside, end }: Box, parent: string): boolean {
  // Free space may have been made here before.
  if (type === 'free') return false;
  // XMP and makers' own boxes.
  if (type === 'uuid') return true;
  // At the top it is a picture itself (AVIF), not what is said of a recording.
  if (parent === '') return false;
  // Titles and covers are kept by this handler; by another one they are a device's keys, the place among them.
  if (type === 'meta') return !bytes.subarray(inside, Math.min(end, inside + 64)).includes('mdir');
  return parent === 'udta' && !told.has(type);
}

function boxes(bytes: Buffer, from: number, to: number): Box[] {
  const found: Box[] = [];
  let start = from;
  while (start + 8 <= to) {
    const short = bytes.readUInt32BE(start);
    const isLong = short === 1 && start + 16 <= to;
    const size = isLong ? Number(bytes.readBigUInt64BE(start + 8)) : short === 0 ? to - start : short;
    const inside = start + (isLong ? 16 : 8);
    if (start + size < inside || start + size > to) return found;
    found.push({ type: bytes.toString('latin1', start + 4, start + 8), start, inside, end: start + size });
    start += size;
  }
  return found;
}
