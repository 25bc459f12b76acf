import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allFacts } from '@/content/all-facts.ts';
import { kindsWhere } from '@/content/kinds-where.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { call, signIn, tokenOf } from './support/admin.ts';
import { isProof } from '../support/is-proof.ts';
import { openBrowser } from './support/browser.ts';
import { type Product, startProduct } from './support/product.ts';
import { strangeWords } from './support/strange-words.ts';

const kinds = kindsWhere(allFacts, () => true);

/** The lists and forms of all kinds are built alike, with labels whose being there other tests see: each is looked at in one language here. */
const inOneLanguage = (language: Locale) => kinds.filter((_, index) => isProof || locales[index % locales.length] === language);

/** Windows of one session that walk side by side. */
const windows = 3;

describe('the admin that an editor meets', () => {
  let product: Product;
  let browser: Browser;
  let session: Awaited<ReturnType<Awaited<ReturnType<typeof signIn>>['context']['storageState']>>;
  let views: string[] = [];
  let ids: ReadonlyMap<string, string> = new Map();
  const toStop: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    product = await startProduct();
    toStop.push(() => product.stop());
    browser = await openBrowser();
    toStop.push(() => browser.close());
    const { context } = await signIn(browser, product, product.admin);
    session = await context.storageState();
    await context.close();
    const token = await tokenOf(product, product.admin);
    const firstOf = async (path: string) => {
      const { docs } = (await (await call(product, token, `${path}?limit=1&depth=0&locale=en`)).json()) as { docs: { id: string }[] };
      return docs[0]?.id ?? 'create';
    };
    ids = new Map(await Promise.all(kinds.map(async (kind) => [kind, await firstOf(`/${kind}`)] as const)));
    const [chapter, person, version] = await Promise.all([firstOf('/chapters'), firstOf('/users'), firstOf('/chapters/versions')]);
    views = [
      '',
      'import',
      'translate',
      'translate/guide',
      `translate/chapters/${chapter}/nl`,
      'search?q=cop',
      'links',
      'account',
      'globals/site',
      'globals/navigation',
      'collections/users',
      'collections/users/create',
      `collections/users/${person}`,
      'collections/audit',
      'collections/chapters/create',
      'collections/chapters/trash',
      `collections/chapters/${chapter}/versions`,
      `collections/chapters/${chapter}/versions/${version}`,
      `collections/chapters/${chapter}/usage`,
      'collections/chapters',
      `collections/chapters/${chapter}`,
    ];
  }, 600_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  it.each([...locales])('in %s says nothing that is not for people of this language', async (language) => {
    const context = await browser.newContext({ storageState: session, locale: language, viewport: { width: 1280, height: 900 } });
    await context.addCookies([{ name: 'payload-lng', value: language, url: product.url }]);
    const ahead = [
      ...views,
      ...inOneLanguage(language).flatMap((kind) => [`collections/${kind}`, `collections/${kind}/${ids.get(kind) ?? 'create'}`]),
    ];
    const found: string[] = [];
    const walk = async () => {
      const page = await context.newPage();
      for (let place = ahead.shift(); place !== undefined; place = ahead.shift()) {
        await page.goto(`${product.url}/admin/${place}${place.includes('?') ? '&' : '?'}locale=${language}`);
        found.push(...strangeWords(await settledText(page), language).map((words) => `${place}: ${words}`));
      }
    };
    await Promise.all(Array.from({ length: windows }, walk));
    expect(found).toEqual([]);
    await context.close();
  });
});

/** What stands on a page once two looks at it, one after the other, see the same. */
async function settledText(page: Page): Promise<string> {
  await page.locator('main, .template-default').first().waitFor();
  const settled = () => {
    const { dataset, innerText } = document.body;
    const isSame = dataset['looked'] === innerText;
    dataset['looked'] = innerText;
    return isSame;
  };
  await page.waitForFunction(settled, undefined, { polling: 250 });
  return page.evaluate(() => document.body.innerText);
}
