import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskDocument } from '@/workbench/desk/desk-contract.ts';
import { call, signIn, tokenOf } from './support/admin.ts';
import { openBrowser } from './support/browser.ts';
import { hydrated } from './support/hydrated.ts';
import { type Product, startProduct } from './support/product.ts';

describe('publishing shows the changed passages to mark', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let admin = '';
  let id = '';
  const toStop: (() => Promise<void>)[] = [];

  const statesInSlovak = async () => {
    const { passages } = (await (await call(product, admin, `/desk/pages/${id}/sk`)).json()) as DeskDocument;
    return Object.fromEntries(passages.map(({ source, state }) => [source, state]));
  };

  async function typeAtEnd(field: string, words: string): Promise<void> {
    await page.click(field);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
  }

  beforeAll(async () => {
    product = await startProduct();
    toStop.push(() => product.stop());
    browser = await openBrowser();
    toStop.push(() => browser.close());
    admin = await tokenOf(product, product.admin);
    const english = { title: 'Working together', summary: 'Teachers meet every month.', _status: 'published' };
    const made = await call(product, admin, '/pages?locale=en', { method: 'POST', body: english });
    ({ id } = ((await made.json()) as { doc: { id: string } }).doc);
    const slovak = { title: 'Pracujeme spolu', summary: 'Učitelia sa stretávajú každý mesiac.', _status: 'draft' };
    expect((await call(product, admin, `/pages/${id}?locale=sk&draft=true`, { method: 'PATCH', body: slovak })).status).toBe(200);
    const entered = await signIn(browser, product, product.admin);
    toStop.push(() => entered.context.close());
    page = entered.page;
    await page.goto(`${product.url}/admin/collections/pages/${id}?locale=en`);
    await hydrated(page, '#field-title');
  }, 900_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  it('passage by passage, with what changed, and says which are more than a typing error', async () => {
    await typeAtEnd('#field-title', '!');
    await typeAtEnd('#field-summary', ' They do not write reports.');
    await page.locator('#minor-edit-look').press('Enter');
    const passages = page.locator('.minor-edit__passage');
    await expect.poll(() => passages.count()).toBe(2);
    expect(await passages.first().locator('ins').textContent()).toContain('!');
    expect(await passages.nth(1).textContent()).toContain('changes a number, a negation, a tag or many words');
  });

  it('and the one that is not marked becomes outdated in the translations', async () => {
    await page.locator('.minor-edit__passage input').first().press('Space');
    expect(await page.locator('.minor-edit fieldset [role=status]').textContent()).toBe('1 of 2 marked');
    await page.locator('#action-save').press('Enter');
    await expect
      .poll(statesInSlovak, { timeout: 30_000 })
      .toEqual({ 'Working together!': 'needsReview', 'Teachers meet every month. They do not write reports.': 'outdated' });
    // The marks were of that save.
    await expect.poll(() => page.locator('.minor-edit__passage').count()).toBe(0);
  });
});
