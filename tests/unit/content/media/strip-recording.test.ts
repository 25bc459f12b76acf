import { describe, expect, it } from 'vitest';
import { stripRecording } from '@/content/media/strip-recording.ts';

function box(type: string, ...parts: (Buffer | string)[]): Buffer {
  const inside = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(inside.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, inside]);
}

const place = '+48.1486+017.1077/';
const titles = box('meta', '\0\0\0\0', box('hdlr', '\0\0\0\0\0\0\0\0mdirappl'), box('ilst', 'A title'));
const recording = Buffer.concat([
  box('ftyp', 'M4A \0\0\0\0isom'),
  box(
    'moov',
    box('mvhd', 'length'),
    box('trak', box('tkhd', 'track'), box('udta', box('\xa9mod', 'Spionkamera'))),
    box('meta', box('hdlr', '\0\0\0\0\0\0\0\0mdta'), box('keys', 'com.apple.quicktime.location.ISO6709'), box('ilst', place)),
    box('udta', box('\xa9xyz', place), box('chpl', 'Chapter one'), titles),
  ),
  box('mdat', 'sound'),
  box('uuid', 'XMP with a place'),
]);

describe('a recording made with a phone', () => {
  it('loses place and device, and keeps titles, chapters and sound where they were', () => {
    const stripped = stripRecording(recording).toString('latin1');
    expect(stripped).not.toMatch(/48\.1486|Spionkamera|location|XMP/);
    expect(stripped.length).toBe(recording.length);
    for (const kept of ['length', 'track', 'A title', 'Chapter one', 'sound'])
      expect(stripped.indexOf(kept), kept).toBe(recording.toString('latin1').indexOf(kept));
  });

  it('is the same bytes once stripped', () => {
    const stripped = stripRecording(recording);
    expect(stripRecording(stripped)).toBe(stripped);
  });
});

it.each([
  [
    'a picture that is built of boxes too (AVIF)',
    Buffer.concat([box('ftyp', 'avif'), box('meta', 'the picture'), box('mdat', 'its bytes')]),
  ],
  ['a file of another kind', Buffer.from('ID3 and sound')],
  ['boxes that end too soon', Buffer.concat([box('ftyp', 'isom'), Buffer.from([0, 0, 1, 0, 0x6d, 0x6f, 0x6f, 0x76])])],
  ['a box of no size', Buffer.concat([box('ftyp', 'isom'), Buffer.from([0, 0, 0, 3, 0x6d, 0x6f, 0x6f, 0x76, 0, 0])])],
])('%s stays as it is', (_, bytes) => {
  expect(stripRecording(bytes)).toBe(bytes);
});
