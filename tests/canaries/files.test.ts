import sharp from 'sharp';
import { beforeAll, describe, expect } from 'vitest';
import { bare, type Values } from './support/bare-payload.ts';
import { fault } from './support/canary.ts';

const { local, rest, token } = bare;

async function upload(name: string, format: 'png' | 'jpeg'): Promise<Values> {
  const picture = sharp({ create: { width: 16, height: 16, channels: 3, background: 'red' } });
  const data = await picture.toFormat(format).toBuffer();
  return local.create({ collection: 'files', data: {}, file: { data, name, mimetype: `image/${format}`, size: data.length } });
}

describe('files of bare Payload', () => {
  beforeAll(() => upload('there.png', 'png'));

  fault('HEAD is 404 for a file that is there', 'src/access/guard/serve-file.ts', async () => {
    expect((await rest('/files/file/there.png')).status).toBe(200);
    expect((await rest('/files/file/there.png', { method: 'HEAD' })).status).toBe(404);
  });

  fault('a file has neither a validator nor a word about caches', 'src/access/guard/serve-file.ts', async () => {
    const { headers } = await rest('/files/file/there.png');
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, null]);
  });

  fault('a file that there never was is 500', 'src/bounds/bound-endpoint.ts', async () => {
    expect((await rest('/files/file/never.png', { token })).status).toBe(500);
  });

  fault('a name that no file system takes is 500', 'src/bounds/bound-endpoint.ts', async () => {
    expect((await rest(`/files/file/${'a'.repeat(300)}`, { token })).status).toBe(500);
  });

  fault('two pictures that differ in their ending share a rendering', 'src/content/media/own-file-name.ts', async () => {
    const renderings = { small: { filename: 'class-8x8.webp' } };
    expect(await upload('class.png', 'png')).toMatchObject({ filename: 'class.png', sizes: renderings });
    expect(await upload('class.jpg', 'jpeg')).toMatchObject({ filename: 'class.jpg', sizes: renderings });
  });
});
