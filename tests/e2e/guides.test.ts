import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from './support/admin.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { type Product, startProduct } from './support/product.ts';

/** Where somebody may ask for help, and the heading of the guide that answers. */
const pages = [
  { path: '/collections/chapters/create?locale=en', guide: 'editors', heading: 'Write' },
  { path: '/collections/media/create?locale=en', guide: 'editors', heading: 'Write' },
  { path: '/import', guide: 'editors', heading: 'Import' },
  { path: '/translate', guide: 'translators', heading: 'See how far things are' },
  { path: '/collections/users/create', guide: 'administrators', heading: 'People' },
  { path: '/globals/site?locale=en', guide: 'administrators', heading: 'Settings' },
  { path: '/globals/navigation?locale=en', guide: 'administrators', heading: 'Settings' },
] as const;

describe('the guides', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
    ({ page } = await signIn(browser, product, product.admin));
  }, 900_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it.each(pages)('are opened from $path at the part “$heading”, in a tab of their own', async ({ path, guide, heading }) => {
    await page.goto(`${product.url}/admin${path}`);
    if (/collections|globals/.test(path)) await page.waitForSelector('form[data-form-ready=true]');
    const link = page.getByRole('link', { name: `Guide for ${guide}`, exact: true });
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.waitForLoadState();
    const part = opened.locator(`h2${new URL(opened.url()).hash}`);
    expect(await part.textContent()).toBe(heading);
    await expect.poll(() => part.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    await opened.close();
  });

  it('stand in the menu and lead to each other; each can be read on a phone and without fault', async () => {
    await page.goto(`${product.url}/admin`);
    await page.goto(new URL((await page.locator('#nav-guide').getAttribute('href')) ?? '', product.url).href);
    expect(await page.locator('h1').textContent()).toBe('Looking after the site: one page');
    await page.setViewportSize({ width: 360, height: 800 });
    for (const guide of ['editors', 'translators', 'administrators']) {
      await page.getByRole('link', { name: `Guide for ${guide}`, exact: true }).click();
      await page.waitForFunction(
        (named) => document.querySelector('.guide__others [aria-current=page]')?.textContent === named,
        `Guide for ${guide}`,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});
