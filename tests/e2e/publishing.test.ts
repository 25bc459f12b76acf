import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePng } from '../unit/importing/support/make-picture.ts';
import { call, signIn, tokenOf, typeInto, typeIntoEditor } from './support/admin.ts';
import { openBrowser } from './support/browser.ts';
import { hydrated } from './support/hydrated.ts';
import { type Product, startProduct } from './support/product.ts';

const picture = (grey: number) => `<img src="data:image/png;base64,${makePng(grey).toString('base64')}" alt="">`;

/** A chapter as somebody hands it in: three texts are still to come, and two pictures say nothing to who does not see them. */
const handedIn = `<h1>Starting a group</h1>
<h2>Who comes</h2><p>Lorem ipsum dolor sit amet.</p>${picture(1)}
<h2>When to meet</h2><p>On Tuesdays.</p>
<h2>What to bring</h2><p>[TODO: a list]</p>${picture(2)}<h2>How to end</h2><p>Lorem ipsum again.</p>`;

describe('publishing', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let id = '';
  const toStop: (() => Promise<void>)[] = [];

  const problems = () => page.locator('.form-problems li');
  /** Whether what has the focus stands in the field that a line of the list leads to. */
  const isInField = (field: string) =>
    page.evaluate((wanted) => {
      const focused = document.activeElement;
      const row = document.querySelector('.form-problems a:focus');
      return row === null && focused?.closest(`[id="${wanted}"], [data-problem-field="${wanted}"]`) !== null;
    }, field);

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
    const numbered = await call(product, token, `/chapters/${id}?locale=en&draft=true`, { method: 'PATCH', body: { number: 1 } });
    expect(numbered.status).toBe(200);
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
    expect(await problems().allTextContents()).toEqual([]);
  });

  it('has a way to each of them, which opens what is closed and puts the cursor there', async () => {
    for (const toggle of await page.locator('.array-field__header-action, .blocks-field__header-action').all()) {
      if ((await toggle.textContent())?.includes('Collapse') === true) await toggle.click();
    }
    for (let index = 0; index < (await problems().count()); index += 1) {
      const link = problems().nth(index).locator('a');
      const field = ((await link.getAttribute('href')) ?? '').slice(1);
      await link.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => isInField(field), { timeout: 15_000 }).toBe(true);
    }
  });

  it('keeps what is left in the list while one after the other is mended', async () => {
    await typeIntoEditor(page, 'Lorem ipsum dolor', 'Whoever wants to.');
    await expect.poll(() => problems().count()).toBe(4);
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
