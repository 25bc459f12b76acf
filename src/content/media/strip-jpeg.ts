const [fill, startOfImage, endOfImage, startOfScan, comment] = [0xff, 0xd8, 0xd9, 0xda, 0xfe];

/** The parts for applications that a picture is drawn by: its colours. All others tell of camera, place and tools. */
const drawnBy: readonly (readonly [marker: number, name: string])[] = [
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
];

/**
 * A JPEG without anything but the picture and its colour profile, not coded anew: Exif, XMP, IPTC, comments, previews and
 * whatever follows its end (a second picture, a film) go. Segments as in ITU-T T.81, annex B.1.
 * @returns undefined for bytes that are not built like a JPEG.
 */
export function stripJpeg(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== fill || bytes[1] !== startOfImage) return undefined;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== fill) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === fill) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) return undefined;
    const next = marker === startOfScan ? endOfScan(bytes, end) : end;
    if (isDrawnBy(marker, bytes.subarray(at + 4, end))) kept.push(bytes.subarray(at, next));
    at = next;
  }
  // Cut short: what is there of the picture, with its end.
  return Buffer.concat([...kept, Buffer.from([fill, endOfImage])]);
}

function isDrawnBy(marker: number, payload: Buffer): boolean {
  const isForApplications = marker >= 0xe0 && marker <= 0xef;
  if (!isForApplications) return marker !== comment;
  return drawnBy.some(([known, name]) => known === marker && payload.toString('latin1', 0, name.length) === name);
}

/** Where the coded data of a scan ends: at the first marker that is neither a restart nor an escaped 0xff. */
function endOfScan(bytes: Buffer, start: number): number {
  let at = bytes.indexOf(fill, start);
  while (at !== -1 && at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== fill && !(marker >= 0xd0 && marker <= 0xd7)) return at;
    at = bytes.indexOf(fill, marker === fill ? at + 1 : at + 2);
  }
  return bytes.length;
}
