import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { call, signIn, tokenOf, typeInto } from './support/admin.ts';
import { openBrowser } from './support/browser.ts';
import { type Product, startProduct } from './support/product.ts';

let product: Product | undefined;
let browser: Browser | undefined;
let token = '';
let id = '';

const open = (): Product => {
  if (product === undefined) throw new Error('The product did not start.');
  return product;
};

const window = (): Browser => {
  if (browser === undefined) throw new Error('There is no browser.');
  return browser;
};

async function uploaded(name: string): Promise<string> {
  const picture = await sharp({ create: { width: 600, height: 300, channels: 3, background: '#00ff00' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set('_payload', JSON.stringify({ alt: 'A green square' }));
  form.set('file', new File([new Uint8Array(picture)], name, { type: 'image/png' }));
  const init = { method: 'POST', headers: { authorization: `JWT ${token}` }, body: form };
  const answer = await fetch(`${open().url}/api/media?locale=en`, init);
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { doc: { id: string } }).doc.id;
}

beforeAll(async () => {
  product = await startProduct({ environment: { STARTER_CONTENT: 'no' } });
  browser = await openBrowser();
  token = await tokenOf(product, product.admin);
  const image = await uploaded('shown.png');
  await uploaded('elsewhere.png');
  const body = { title: 'A draft', number: 1, sections: [{ heading: 'One', blocks: [{ blockType: 'figure', image }] }] };
  const answer = await call(product, token, '/chapters?locale=en&draft=true', { method: 'POST', body });
  expect(answer.status).toBe(201);
  id = ((await answer.json()) as { doc: { id: string } }).doc.id;
}, 900_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe('a draft', () => {
  it('is shown beside its form as it is typed, and nothing of that is stored', async () => {
    const { context, page } = await signIn(window(), open(), open().admin);
    await page.goto(`${open().url}/admin/collections/chapters/${id}?locale=en`);
    await page.click('#live-preview-toggler');
    const preview = page.frameLocator('#live-preview-iframe');
    await preview.getByRole('heading', { level: 1, name: 'A draft' }).waitFor();
    await typeInto(page, { '#field-title': 'Typed and not saved' });
    await preview.getByRole('heading', { level: 1, name: 'Typed and not saved' }).waitFor();
    const stored = (await (await call(open(), token, `/chapters/${id}?locale=en&draft=true`)).json()) as { title: string };
    expect(stored.title).toBe('A draft');
    await context.close();
  });

  it('is read by whoever has a link to it, with its pictures and no others, kept by nobody, until the link is withdrawn', async () => {
    const { context, page } = await signIn(window(), open(), open().admin);
    await page.goto(`${open().url}/admin/collections/chapters/${id}/usage?locale=en`);
    await page.click('#make-preview-link');
    const address = (await page.locator('.preview-links__made code').textContent()) ?? '';
    const answer = await fetch(address);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('A draft');
    const kept = ['cache-control', 'referrer-policy', 'x-robots-tag'].map((name) => answer.headers.get(name));
    expect(kept).toEqual(['private, no-store', 'no-referrer', 'noindex, nofollow, noarchive']);
    const file = /\/api\/draft-links\/file\/[\w-]+\/shown\.png/.exec(html)?.[0] ?? '';
    const picture = await fetch(open().url + file);
    await picture.arrayBuffer();
    expect([picture.status, picture.headers.get('content-type'), picture.headers.get('cache-control')]).toEqual([
      200,
      'image/png',
      'private, no-store',
    ]);
    const other = file.replace('shown.png', 'elsewhere.png');
    expect((await fetch(open().url + other)).status).toBe(404);
    expect((await fetch(`${open().url}/api/media/file/shown.png`)).status).toBe(404);
    await page.getByRole('button', { name: /^Withdraw the link/ }).click();
    await page.getByText('withdrawn', { exact: true }).waitFor();
    const ended = await fetch(address);
    expect([ended.status, await ended.text()]).toEqual([
      404,
      'This link leads nowhere: it is not complete, has expired or was withdrawn. Ask whoever sent it to you for a new one.\n',
    ]);
    expect((await fetch(open().url + file)).status).toBe(404);
    await context.close();
  });

  it('is found in the admin by a word of its title', async () => {
    const { context, page } = await signIn(window(), open(), open().admin);
    await page.locator('main input[name=q], .dashboard input[name=q]').first().fill('draft');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/admin/search');
    expect(await page.locator('.lookup__found a').allTextContents()).toEqual(['A draft']);
    await context.close();
  });
});
