import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { stripJpeg } from '@/content/media/strip-jpeg.ts';
import { stripPicture } from '@/content/media/strip-picture.ts';
import { tellingPicture, told } from '../../../support/telling-pictures.ts';

const pixels = async (bytes: Buffer) => (await sharp(bytes).raw().toBuffer()).toString('hex');

describe.each(['jpeg', 'png', 'avif'] as const)('a %s that tells where it was taken', (format) => {
  it('is stored without place, camera and author, and with its colour profile', async () => {
    const telling = await tellingPicture(format);
    expect([telling.includes(told.make), telling.includes(told.author)]).toEqual([true, true]);
    const stripped = await stripPicture(telling);
    expect([stripped.includes(told.make), stripped.includes(told.author)]).toEqual([false, false]);
    const known = await sharp(stripped).metadata();
    expect({ exif: known.exif, xmp: known.xmp, profile: known.icc !== undefined }).toEqual({
      exif: undefined,
      xmp: undefined,
      profile: true,
    });
  });

  it('is the same bytes once stripped', async () => {
    const stripped = await stripPicture(await tellingPicture(format));
    expect(await stripPicture(stripped)).toBe(stripped);
  });
});

describe.each(['jpeg', 'png'] as const)('a %s', (format) => {
  it('is not coded anew when it stands upright', async () => {
    const telling = await tellingPicture(format);
    expect(await pixels(await stripPicture(telling))).toBe(await pixels(telling));
  });

  it('is turned as it asks to be', async () => {
    const turned = await stripPicture(await tellingPicture(format, { turned: true }));
    const { width, height, orientation } = await sharp(turned).metadata();
    expect({ width, height, orientation }).toEqual({ width: 20, height: 40, orientation: undefined });
    // A quarter turn to the right brings the red left half up.
    const top = await sharp(turned).extract({ left: 5, top: 5, width: 10, height: 10 }).raw().toBuffer();
    expect([...top.subarray(0, 3)].map((channel) => channel > 128)).toEqual([true, false, false]);
  });
});

describe('what follows the end of a JPEG', () => {
  it('goes: phones put a film or a second picture with its own place there', async () => {
    const telling = await tellingPicture('jpeg');
    const stripped = await stripPicture(Buffer.concat([telling, await tellingPicture('jpeg')]));
    expect(stripped.equals(await stripPicture(telling))).toBe(true);
  });

  it('of several passes (progressive) is found all the same', async () => {
    const progressive = await sharp(await tellingPicture('jpeg'))
      .keepMetadata()
      .jpeg({ progressive: true })
      .toBuffer();
    const stripped = await stripPicture(Buffer.concat([progressive, Buffer.from(told.make)]));
    expect(stripped.includes(told.make)).toBe(false);
    expect(await pixels(stripped)).toBe(await pixels(progressive));
  });
});

it('bytes that only begin like a JPEG are not taken for one', () => {
  expect(stripJpeg(Buffer.from([0xff, 0xd8, 0x00, 0x11, 0x22, 0x33, 0x44]))).toBeUndefined();
  expect(stripJpeg(Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0x00]))).toBeUndefined();
});

it('what is no picture stays as it is', async () => {
  const bytes = Buffer.from('%PDF-1.7 and more');
  expect(await stripPicture(bytes)).toBe(bytes);
});
