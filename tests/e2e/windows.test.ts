import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Beside, DeskDocument } from '@/workbench/desk/desk-contract.ts';
import { call, type Person, signIn, tokenOf } from './support/admin.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { hydrated } from './support/hydrated.ts';
import { type Product, startProduct } from './support/product.ts';

describe('windows, by keys alone', () => {
  let product: Product;
  let browser: Browser;
  let admin = '';
  let reviewer: Person;
  let page: Page;
  const toStop: (() => Promise<void>)[] = [];

  /** A published English page with a translation that somebody else wrote. */
  async function translated(english: object, slovak: object): Promise<string> {
    const made = await call(product, admin, '/pages?locale=en', { method: 'POST', body: { ...english, _status: 'published' } });
    const { id } = ((await made.json()) as { doc: { id: string } }).doc;
    const body = { ...slovak, _status: 'draft' };
    expect((await call(product, admin, `/pages/${id}?locale=sk&draft=true`, { method: 'PATCH', body })).status).toBe(200);
    return id;
  }

  const deskOf = async (id: string) => (await (await call(product, admin, `/desk/pages/${id}/sk`)).json()) as DeskDocument;

  async function openDesk(id: string): Promise<void> {
    await page.goto(`${product.url}/admin/translate/pages/${id}/sk`);
    await hydrated(page, '[data-desk-input]');
    await page.waitForFunction(() => document.activeElement?.matches('[data-desk-input]') === true);
  }

  async function after(key: string): Promise<void> {
    await page.keyboard.press('Control+,');
    await page.keyboard.press(key);
    await page.locator('dialog[open]').waitFor();
  }

  const inFocus = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  beforeAll(async () => {
    product = await startProduct();
    toStop.push(() => product.stop());
    browser = await openBrowser();
    toStop.push(() => browser.close());
    admin = await tokenOf(product, product.admin);
    reviewer = { email: 'reviewer@desk.example', password: 'the password of the reviewer' };
    const body = { ...reviewer, name: 'Eva', role: 'reviewer', languages: ['sk'] };
    expect((await call(product, admin, '/users', { method: 'POST', body })).status).toBe(201);
    const entered = await signIn(browser, product, reviewer);
    toStop.push(() => entered.context.close());
    page = entered.page;
  }, 900_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  it('asks for a reason before words with an error are approved, and keeps it', async () => {
    const id = await translated({ title: 'After doi.org/10.1000/182' }, { title: 'Podľa doi.org/10.1000/183' });
    await openDesk(id);
    await page.keyboard.press('Control+Shift+Enter');
    await page.locator('dialog[open] textarea:focus').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // Without a reason nothing happens.
    await page.keyboard.press('Control+Enter');
    expect((await deskOf(id)).totals.passages.reviewed).toBe(0);
    await page.keyboard.type('The Slovak edition has an identifier of its own.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await deskOf(id)).totals.passages.reviewed, { timeout: 30_000 }).toBe(1);
    const [passage] = (await deskOf(id)).passages;
    const beside = (await (
      await call(product, admin, `/desk/pages/${id}/sk/passage?key=${encodeURIComponent(passage?.key ?? '')}`)
    ).json()) as Beside;
    expect(beside.history[0]).toMatchObject({ deed: 'approved', note: 'The Slovak edition has an identifier of its own.' });
  });

  it('begins at the main button where there is no field, and offers no override where the gate refuses', async () => {
    const id = await translated({ title: 'We learn' }, { title: 'Lorem ipsum' });
    await openDesk(id);
    await after('b');
    await expect.poll(inFocus).toBe('Publish');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] .desk__found').waitFor();
    expect(await page.locator('dialog[open] :is(textarea, button[type=submit])').count()).toBe(0);
    await expect.poll(inFocus).toBe('Not now');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect((await deskOf(id)).published).toBe(false);
  });

  it('also where Payload asks', async () => {
    const entered = await signIn(browser, product, product.admin);
    toStop.push(() => entered.context.close());
    ({ page } = entered);
    const id = await translated({ title: 'We leave' }, { title: 'Odchádzame' });
    await page.goto(`${product.url}/admin/collections/pages/${id}?locale=en`);
    await hydrated(page, '#field-title');
    await page.click('#field-title');
    await page.keyboard.type('Unsaved: ');
    await page.locator('.step-nav a').first().press('Enter');
    await page.locator('#confirm-action:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/admin');
  });
});
