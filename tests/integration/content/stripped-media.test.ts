import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { mediaStorage } from '@/operations/media-storage.ts';
import { stripMedia } from '@/operations/strip-media.ts';
import type { Media } from '@/payload-types.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { tellingPicture, told } from '../../support/telling-pictures.ts';

const dataDir = await mkdtemp(join(tmpdir(), 'cop-cms-stripped-'));
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const stored = (name: string | null | undefined) => readFile(join(dataDir, 'media', String(name)));

/** The file and its renderings as they lie on the disk. */
async function bytesOf(media: Media): Promise<Buffer[]> {
  const sizes = Object.values(media.sizes ?? {}).flatMap(({ filename }) => filename ?? []);
  return Promise.all([media.filename, ...sizes].map(stored));
}

const tells = (bytes: Buffer) => bytes.includes(told.make) || bytes.includes(told.author) || bytes.includes('Exif\0\0');

describeOnBothDatabases(
  'the media library',
  (house) => {
    const upload = (name: string, data: Buffer, mimetype: string) =>
      house.payload.create({
        collection: 'media',
        locale: 'en',
        data: { alt: 'A picture' } as never,
        file: { data, mimetype, name: `${house.database}-${name}`, size: data.length },
      });
    const wide = async (format: 'jpeg' | 'png' | 'webp' | 'avif', turned = false) =>
      sharp(await tellingPicture(format, { turned }))
        .keepMetadata()
        .resize(1200)
        .toFormat(format)
        .toBuffer();

    describe.each(['jpeg', 'png', 'webp', 'avif'] as const)('an uploaded %s', (format) => {
      it('is stored, in every size, without place, camera and author', async () => {
        const bytes = await wide(format);
        expect(tells(bytes)).toBe(true);
        const media = await upload(`far.${format}`, bytes, `image/${format}`);
        const files = await bytesOf(media);
        expect(files.length).toBeGreaterThanOrEqual(3);
        expect(files.map(tells)).toEqual(files.map(() => false));
        for (const file of files) {
          const { exif, xmp, iptc } = await sharp(file).metadata();
          expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
        }
      });
    });

    it('turns a picture as it asks to be, in every size, and says its width as it is seen', async () => {
      const media = await upload('turned.jpeg', await wide('jpeg', true), 'image/jpeg');
      expect({ width: media.width, height: media.height }).toEqual({ width: 600, height: 1200 });
      for (const file of await bytesOf(media)) {
        const { width, height, orientation } = await sharp(file).metadata();
        expect({ upright: width * 2 === height, orientation }).toEqual({ upright: true, orientation: undefined });
      }
    });

    it('keeps an animated picture moving', async () => {
      const frames = ['#00ff00', '#ff0000'].map((background) =>
        sharp({ create: { width: 8, height: 8, channels: 3, background } })
          .png()
          .toBuffer(),
      );
      const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
        .gif()
        .toBuffer();
      const media = await upload('moving.gif', moving, 'image/gif');
      const { pages } = await sharp(await stored(media.filename), { animated: true }).metadata();
      expect({ pages, height: media.height }).toEqual({ pages: 2, height: 8 });
    });

    it('refuses drawings that may hold scripts (SVG)', async () => {
      const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
      await expect(upload('drawing.svg', drawing, 'image/svg+xml')).rejects.toMatchObject({ status: 400 });
      await expect(upload('drawing.png', drawing, 'image/png')).rejects.toMatchObject({ status: 400 });
    });

    it('strips, over REST too, what is put in the place of a file', async () => {
      const media = await upload('replaced.png', await wide('png'), 'image/png');
      const form = new FormData();
      form.set('_payload', JSON.stringify({ alt: 'Another' }));
      form.set('file', new File([new Uint8Array(await wide('jpeg'))], `${house.database}-other.jpg`, { type: 'image/jpeg' }));
      const as = await house.person('administrator');
      const answer = await house.rest(`/media/${media.id}?locale=en`, { as, method: 'PATCH', body: form });
      expect(answer.status).toBe(200);
      const files = await bytesOf(((await answer.json()) as { doc: Media }).doc);
      expect(files.map(tells)).toEqual(files.map(() => false));
    });

    it('never gives a picture’s renderings to another one of the same name', async () => {
      const first = await upload('class.jpeg', await wide('jpeg'), 'image/jpeg');
      const second = await upload('class.png', await wide('png'), 'image/png');
      expect(second.filename).toBe(`${house.database}-class-1.png`);
      expect(second.sizes?.small?.filename).toBe(`${house.database}-class-1-480x240.webp`);
      expect(first.sizes?.small?.filename).toBe(`${house.database}-class-480x240.webp`);
    });

    it('is cleaned by a command of what was stored before, once', async () => {
      const media = await upload(
        'old.jpeg',
        await sharp(await wide('jpeg'))
          .jpeg()
          .toBuffer(),
        'image/jpeg',
      );
      const hidden = await upload('old.webp', await wide('webp'), 'image/webp');
      await writeFile(join(dataDir, 'media', String(media.filename)), await wide('jpeg', true));
      await writeFile(join(dataDir, 'media', String(hidden.sizes?.small?.filename)), await wide('webp'));
      await rm(join(dataDir, 'media', String((await upload('lost.png', await wide('png'), 'image/png')).filename)));
      const first = await stripMedia({ payload: house.payload });
      expect({ ...first, looked: first.looked > 2 }).toEqual({
        looked: true,
        stripped: 2,
        missing: [`${house.database}-lost.png`],
        failed: [],
      });
      for (const { id, filename } of [media, hidden]) {
        const now = await house.payload.findByID({ collection: 'media', id, locale: 'en' });
        expect(now.filename).toBe(filename);
        expect(now.alt).toBe('A picture');
        expect((await bytesOf(now)).filter(tells)).toEqual([]);
      }
      expect((await stripMedia({ payload: house.payload })).stripped).toBe(0);
    });
  },
  { plugins: [await mediaStorage({ dataDir, s3: undefined })] },
);
