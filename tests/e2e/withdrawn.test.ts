import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, tokenOf } from './support/admin.ts';
import { type Product, startProduct } from './support/product.ts';

/** Stands in the title, and so in the address, and in the picture's name. */
const secret = 'geheimnis';

let product: Product | undefined;
let token = '';
let address = '';
let files: string[] = [];
let id = '';

const open = (): Product => {
  if (product === undefined) throw new Error('The product did not start.');
  return product;
};

async function answered(path: string, init: RequestInit = {}): Promise<number> {
  const answer = await fetch(open().url + path, { redirect: 'manual', ...init });
  await answer.arrayBuffer();
  return answer.status;
}

/** Asks until the answer is no more; a busy machine gets more than the second that is promised. */
async function becomes(path: string, wanted: (answer: Response, body: string) => boolean): Promise<boolean> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const answer = await fetch(open().url + path, { redirect: 'manual' });
    if (wanted(answer, await answer.text())) return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

beforeAll(async () => {
  product = await startProduct({ environment: { STARTER_CONTENT: 'no' } });
  token = await tokenOf(product, product.admin);
  const picture = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#00ff00' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set('_payload', JSON.stringify({ alt: 'A green square' }));
  form.set('file', new File([new Uint8Array(picture)], `${secret}.png`, { type: 'image/png' }));
  const uploaded = await fetch(`${product.url}/api/media?locale=en`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    body: form,
  });
  expect(uploaded.status).toBe(201);
  const { doc: media } = (await uploaded.json()) as { doc: { id: string; filename: string; sizes: { small: { filename: string } } } };
  files = [media.filename, media.sizes.small.filename].map((name) => `/api/media/file/${name}`);
  const body = {
    title: `A ${secret}`,
    number: 1,
    sections: [{ heading: 'One', blocks: [{ blockType: 'figure', image: media.id }] }],
    _status: 'published',
  };
  const answer = await call(product, token, '/chapters?locale=en', { method: 'POST', body });
  expect(answer.status).toBe(201);
  const { doc } = (await answer.json()) as { doc: { id: string; slug: string } };
  id = doc.id;
  address = `/en/manual/${doc.slug}`;
}, 900_000);

afterAll(() => product?.stop());

describe('a page that is withdrawn', () => {
  it('was to be read, with its picture, and copies of the picture are not made', async () => {
    expect(await becomes(address, ({ status }, body) => status === 200 && body.includes(files[1] ?? '-'))).toBe(true);
    expect(await becomes('/en/manual', (_, body) => body.includes(secret))).toBe(true);
    expect(await becomes('/sitemaps/en.xml', (_, body) => body.includes(secret))).toBe(true);
    for (const file of files) {
      const answer = await fetch(open().url + file);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=60']);
      await answer.arrayBuffer();
      expect(await answered(`/_next/image?url=${encodeURIComponent(file)}&w=640&q=75`)).toBe(404);
    }
    const signedIn = await fetch(open().url + (files[0] ?? ''), { headers: { authorization: `JWT ${token}` } });
    expect([signedIn.status, signedIn.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    await signedIn.arrayBuffer();
    const listed = await fetch(`${open().url}/api/chapters?locale=en`);
    expect([listed.status, listed.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    await listed.arrayBuffer();
  });

  it('is gone from pages, lists, sitemap and delivery API, and so is its picture', async () => {
    const slug = address.split('/').at(-1) ?? '';
    const withdrawn = await call(open(), token, `/chapters/${id}?locale=en`, { method: 'PATCH', body: { _status: 'draft' } });
    expect(withdrawn.status).toBe(200);
    for (const path of [address, `${address}/en`, `/api/v1/en/chapters/${slug}`, `/api/v1/all/chapters/${id}`, ...files])
      expect(await becomes(path, ({ status }) => status === 404), path).toBe(true);
    for (const path of ['/en', '/en/manual', '/nl/handboek', '/sitemaps/en.xml', '/api/v1/en/chapters', '/api/v1/feed', '/api/chapters'])
      expect(await becomes(path, ({ status }, body) => status === 200 && !body.includes(secret)), path).toBe(true);
    for (const file of files) {
      expect(await answered(file, { method: 'HEAD' })).toBe(404);
      expect(await answered(file, { headers: { range: 'bytes=0-9' } })).toBe(404);
      expect(await answered(`/_next/image?url=${encodeURIComponent(file)}&w=640&q=75`)).toBe(404);
    }
  });
});
