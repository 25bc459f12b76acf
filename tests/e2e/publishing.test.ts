import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePng } from '../unit/importing/support/make-picture.ts';
import { call, signIn, tokenOf, typeInto, typeIntoEditor } from './support/admin.ts';
import { openBrowser } from './support/browser.ts';
import { hydrated } from './support/hydrated.ts';
import { type Product, startProduct } from './support/product.ts';

/** A chapter as somebody hands it in: three texts are still to come. */
const handedIn = `<h1>Starting a group</h1>
<h2>Who comes</h2><p>Lorem ipsum dolor sit amet.</p>
<h2>When to meet</h2><p>On Tuesdays.</p>
<h2>What to bring</h2><p>[TODO: a list]</p><h2>How to end</h2><p>Lorem ipsum again.</p>`;

describe('publishing', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let id = '';
  const toStop: (() => Promise<void>)[] = [];

  const problems = () => page.locator('.form-problems li');

  /** Whether what has the focus stands in the field that a line of the list leads to. */
  const focusIsIn = (field: string) =>
    page.evaluate((wanted) => {
      const around = document.getElementById(wanted) ?? document.querySelector(`label[for="${wanted}"]`)?.closest('.field-type');
      return around?.contains(document.activeElement) === true;
    }, field);

  async function upload(token: string, grey: number): Promise<string> {
    const form = new FormData();
    form.set('_payload', '{}');
    form.set('file', new File([new Uint8Array(makePng(grey))], `grey-${String(grey)}.png`, { type: 'image/png' }));
    const init = { method: 'POST', headers: { authorization: `JWT ${token}` }, body: form };
    const answer = await fetch(`${product.url}/api/media?locale=en`, init);
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  }

  beforeAll(async () => {
    product = await startProduct({ environment: { STARTER_CONTENT: 'no' } });
    toStop.push(() => product.stop());
    browser = await openBrowser();
    toStop.push(() => browser.close());
    const token = await tokenOf(product, product.admin);
    const body = new FormData();
    body.set('file', new File([handedIn], 'starting.html', { type: 'text/html' }));
    for (const [name, value] of Object.entries({ kind: 'chapter', locale: 'en' })) body.set(name, value);
    const headers = { authorization: `JWT ${token}` };
    const imported = await fetch(`${product.url}/api/import/confirm`, { method: 'POST', headers, body });
    ({
      document: { id },
    } = (await imported.json()) as { document: { id: string } });
    // Two pictures that say nothing to who does not see them.
    const path = `/chapters/${id}?locale=en&draft=true&depth=0`;
    const { sections } = (await (await call(product, token, path)).json()) as { sections: { blocks: object[] }[] };
    for (const [index, grey] of [
      [0, 1],
      [2, 2],
    ] as const) {
      sections[index]?.blocks.push({ blockType: 'figure', image: await upload(token, grey) });
    }
    const completed = await call(product, token, path, { method: 'PATCH', body: { number: 1, sections } });
    expect(completed.status).toBe(200);
    ({ page } = await signIn(browser, product, product.admin));
  }, 900_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  it('that is refused lists every field to be mended, in the order of the form', async () => {
    await page.goto(`${product.url}/admin/collections/chapters/${id}?locale=en`);
    await hydrated(page, '#field-title');
    await page.click('#action-save');
    await problems().first().waitFor();
    const text = 'Placeholder text still stands here';
    expect((await problems().allTextContents()).map((line) => line.replace(/“.*/u, '').trim())).toEqual([
      `Sections 1 › Blocks 1 › Text ${text}:`,
      'Sections 1 › Blocks 2 › Picture The picture',
      `Sections 3 › Blocks 1 › Text ${text}:`,
      'Sections 3 › Blocks 2 › Picture The picture',
      `Sections 4 › Blocks 1 › Text ${text}:`,
    ]);
  });

  it('has a way to each of them, which opens what is closed and puts the cursor there', async () => {
    await page.locator('#field-sections').getByRole('button', { name: 'Collapse All' }).first().click();
    for (let index = 0; index < (await problems().count()); index += 1) {
      const link = problems().nth(index).locator('a');
      const field = ((await link.getAttribute('href')) ?? '').slice(1);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => focusIsIn(field), { timeout: 15_000 }).toBe(true);
    }
  });

  it('keeps what is left in the list while one after the other is mended', async () => {
    await typeIntoEditor(page, 'Lorem ipsum dolor', 'Whoever wants to.');
    await expect.poll(() => problems().allTextContents(), { timeout: 15_000 }).toHaveLength(4);
    expect(await problems().first().textContent()).toContain('Sections 1 › Blocks 2 › Picture');
  });

  it('says in which language it was done, with a link to the page', async () => {
    const token = await tokenOf(product, product.admin);
    const created = await call(product, token, '/news?locale=en&draft=true', {
      method: 'POST',
      body: { title: 'We met', date: '2026-09-01' },
    });
    const { doc } = (await created.json()) as { doc: { id: string } };
    await page.goto(`${product.url}/admin/collections/news/${doc.id}?locale=en`);
    await hydrated(page, '#field-title');
    await typeInto(page, { '#field-title': 'We met again' });
    await page.click('#action-save');
    const message = page.locator('.toast-success', { hasText: 'Published in English.' });
    await message.waitFor();
    const link = message.getByRole('link', { name: 'Open the page' });
    const [window] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await window.waitForLoadState();
    expect(new URL(window.url()).pathname).toBe('/en/news/we-met-again');
    expect(await window.textContent('h1')).toContain('We met again');
  });
});
