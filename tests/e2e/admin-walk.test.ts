import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allFacts } from '@/content/all-facts.ts';
import { kindsWhere } from '@/content/kinds-where.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { call, signIn, tokenOf } from './support/admin.ts';
import { openBrowser } from './support/browser.ts';
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
});
