import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allFacts } from '@/content/all-facts.ts';
import { kindsWhere } from '@/content/kinds-where.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { call, signIn, tokenOf } from './support/admin.ts';
import { openBrowser } from './support/browser.ts';
import { hydrated } from './support/hydrated.ts';
import { type Product, startProduct } from './support/product.ts';
import { strangeWords } from './support/strange-words.ts';

const kinds = kindsWhere(allFacts, () => true);

describe('the admin that an editor meets', () => {
  let product: Product;
  let browser: Browser;
  let token = '';
  const ids = new Map<string, string>();
  const toStop: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    product = await startProduct();
    toStop.push(() => product.stop());
    browser = await openBrowser();
    toStop.push(() => browser.close());
    token = await tokenOf(product, product.admin);
    for (const kind of kinds) {
      const { docs } = (await (await call(product, token, `/${kind}?limit=1&depth=0&locale=en`)).json()) as { docs: { id: string }[] };
      if (docs[0] !== undefined) ids.set(kind, docs[0].id);
    }
  }, 600_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  /** Front page, import, board, globals, people; list and form of each kind, and the versions of one document. */
  function places(): string[] {
    const forms = [...ids].map(([kind, id]) => `collections/${kind}/${id}`);
    const chapter = ids.get('chapters');
    return [
      '',
      'import',
      'translate',
      'globals/site',
      'globals/navigation',
      'collections/users',
      'collections/audit',
      'account',
      ...kinds.map((kind) => `collections/${kind}`),
      ...forms,
      'collections/chapters/create',
      ...(chapter === undefined ? [] : [`collections/chapters/${chapter}/versions`]),
    ];
  }

  async function speak(page: Page, language: Locale): Promise<void> {
    await page.context().addCookies([{ name: 'payload-lng', value: language, url: product.url }]);
  }

  it.each([...locales])('in %s says nothing that is not for people of this language', async (language) => {
    const { context, page } = await signIn(browser, product, product.admin, language);
    await speak(page, language);
    const found: string[] = [];
    for (const place of places()) {
      await page.goto(`${product.url}/admin/${place}?locale=${language}`);
      await page.locator('main, .template-default').first().waitFor();
      await page.waitForLoadState('networkidle');
      const text = await page.evaluate(() => document.body.innerText);
      found.push(...strangeWords(text, language).map((words) => `${place}: ${words}`));
    }
    expect(found).toEqual([]);
    await context.close();
  });

  it('lists every error of a refused publish as a link to its field, and says the language with a link after publishing', async () => {
    const text = (words: string) => ({ heading: words, blocks: [] });
    const answer = await call(product, token, '/chapters?locale=en&draft=true', {
      method: 'POST',
      body: { title: 'A chapter to mend', sections: [text('Lorem ipsum'), text('Fine'), text('Lorem ipsum')], _status: 'draft' },
    });
    const { doc } = (await answer.json()) as { doc: { id: string } };
    const { context, page } = await signIn(browser, product, product.admin);
    await page.goto(`${product.url}/admin/collections/chapters/${doc.id}?locale=en`);
    await hydrated(page, '#field-title');
    await page.click('#action-save');
    const lines = page.locator('.form-problems li a');
    await lines.nth(1).waitFor();
    expect(await lines.count()).toBe(2);
    for (const index of [2, 0]) {
      await lines.last().click();
      const field = `#field-sections__${String(index)}__heading`;
      await page.waitForFunction((selector) => document.activeElement?.matches(selector) === true, field);
      await page.fill(field, `Mended ${String(index)}`);
    }
    await page.locator('.form-problems').waitFor({ state: 'detached' });
    await page.click('#action-save');
    const told = page.locator('.form-public');
    await told.waitFor();
    expect(await told.textContent()).toBe('Published in English. Open the page');
    expect(await told.locator('a').getAttribute('href')).toBe('/en/manual/a-chapter-to-mend');
    await context.close();
  });
});
