import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { openBrowser } from './support/browser.ts';
import { type Product, startProduct } from './support/product.ts';

const folder = '.next/static/chunks';

/** `ios_saf >= 16.4` in esbuild's words: `ios16.4`. */
const targets = manifest.browserslist.map((line) => line.replace('ios_saf', 'ios').replace(' >= ', ''));

/** Called without asking whether the browser has them, and newer than the floor: Firefox 125, Chrome 117 to 122, and later. */
const tooNew = /\bIntl\.(?:Segmenter|DurationFormat)\(|\b(?:Object|Map)\.groupBy\(|\bPromise\.(?:withResolvers|try)\(|\bArray\.fromAsync\(/;

describe('the admin in the browsers of the floor', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct();
  }, 900_000);

  afterAll(() => product.stop());

  it('has no syntax and calls nothing that the oldest of them lacks', async () => {
    // For browsers without modules alone: polyfills, which ask for what they replace.
    const { polyfillFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as { polyfillFiles: string[] };
    const built = readdirSync(folder).filter((file) => file.endsWith('.js') && !polyfillFiles.some((polyfill) => polyfill.endsWith(file)));
    expect(built.length).toBeGreaterThan(20);
    for (const file of built) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(await inWordsOf(targets, code), file).toBe(await inWordsOf('esnext', code));
      expect(tooNew.exec(code)?.[0], file).toBeUndefined();
    }
  });

  it('and one that does not reach it is told so where people sign in, in their language', async () => {
    const html = await (await fetch(`${product.url}/admin/login`, { headers: { 'accept-language': 'sk' } })).text();
    expect(html).toContain('Tento prehliadač je na redakciu príliš starý.');
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${product.url}/admin/login`);
      expect(await page.locator('.browser-floor').isVisible()).toBe(false);
      // What an old browser makes of the rule: nothing.
      await page.locator('style', { hasText: '.browser-floor' }).evaluateAll((rules) => {
        for (const rule of rules) rule.remove();
      });
      expect(await page.locator('.browser-floor').textContent()).toContain('Safari 16.4');
      expect(await page.locator('.browser-floor').isVisible()).toBe(true);
    } finally {
      await browser.close();
    }
  });
});

/** The code as esbuild writes it for these browsers: what they have stays as it is, anything newer is put into older words. */
async function inWordsOf(target: string | string[], code: string): Promise<string> {
  // esbuild trusts no browser with `\p{…}`, since the tables of Unicode grow; the escapes are in all of the floor.
  const supported = { 'regexp-unicode-property-escapes': true };
  return (await transform(code, { target, supported, minify: true, logLevel: 'silent' })).code;
}
