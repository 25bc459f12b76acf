import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { message } from '@/languages/label.ts';
import manifest from '../../package.json' with { type: 'json' };
import { openBrowser } from './support/browser.ts';
import { type Product, startProduct } from './support/product.ts';

const folder = '.next/static/chunks';

/** `ios_saf >= 16.4` in esbuild's words: `ios16.4`. */
const targetsOf = (lines: readonly string[]) => lines.map((line) => line.replace('ios_saf', 'ios').replace(' >= ', ''));

/** Called without asking whether the browser has them, and newer than the floor: Firefox 125, Chrome 117 to 122, and later. */
const tooNew = /\bIntl\.(?:Segmenter|DurationFormat)\(|\b(?:Object|Map)\.groupBy\(|\bPromise\.(?:withResolvers|try)\(|\bArray\.fromAsync\(/;

describe('the browsers of the floor', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    product = await startProduct();
    browser = await openBrowser();
  }, 900_000);

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('have all that the admin is written in and calls, as it is built', async () => {
    // For browsers without modules alone: polyfills, which ask for what they replace.
    const { polyfillFiles } = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as { polyfillFiles: string[] };
    const built = readdirSync(folder).filter((file) => file.endsWith('.js') && !polyfillFiles.some((polyfill) => polyfill.endsWith(file)));
    expect(built.length).toBeGreaterThan(20);
    const { defaults } = manifest.browserslist;
    for (const file of built) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(await newerThan(defaults, code), file).toBe(false);
      expect(tooNew.exec(code)?.[0], file).toBeUndefined();
    }
    // That the question finds what it asks for: a block as Safari has it since 16.4, and a flag that no browser of the floor has.
    expect(await newerThan(defaults, 'class A { static { go(); } }; go(/(?<=a)b/)')).toBe(false);
    expect(await newerThan(['safari >= 16.3'], 'class A { static { go(); } }')).toBe(true);
    expect(await newerThan(defaults, 'go(/[a--b]/v)')).toBe(true);
  });

  it('and older ones still have all that the one script of the readers’ pages is written in', async () => {
    const html = await (await fetch(`${product.url}/en`)).text();
    const scripts = Array.from(html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g), ([, address]) => address ?? '');
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain('/assets/reader.js');
    const code = await (await fetch(new URL(scripts[0] ?? '', product.url))).text();
    expect(code).toContain('customElements.define');
    expect(await newerThan(manifest.browserslist.readers, code)).toBe(false);
  });

  it('are named where people sign in to whoever comes with an older one, without a script, in their language', async () => {
    const { defaults } = manifest.browserslist;
    const [chrome = '', , firefox = '', safari = ''] = defaults.map((line) => line.split(' >= ')[1] ?? '');
    for (const language of locales) {
      const context = await browser.newContext({ locale: language, viewport: { width: 360, height: 800 } });
      const page = await context.newPage();
      await asOldBrowserReads(page);
      await page.goto(`${product.url}/admin/login`);
      const { display, content } = await sentenceOf(page);
      expect(display).toBe('block');
      expect(content).toBe(JSON.stringify(message(language, 'login.browser', { chrome, firefox, safari })));
      await context.close();
    }
  });

  it('hear nothing of it', async () => {
    const page = await browser.newPage();
    await page.goto(`${product.url}/admin/login`);
    await page.waitForSelector('#field-email');
    expect((await sentenceOf(page)).display).toBe('none');
    await page.close();
  });
});

/** What an older browser makes of a page: of the newest condition of style nothing, and of the scripts, which it cannot parse, nothing either. */
async function asOldBrowserReads(page: Page): Promise<void> {
  await page.route(/\.js(\?|$)/, (route) => route.fulfill({ contentType: 'text/javascript', body: 'class { static {' }));
  await page.route('**/admin/login', async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    expect(html).toContain('color-mix(in srgb, red, blue)');
    await route.fulfill({ response: answer, body: html.replaceAll('color-mix(', 'unknown-mix(') });
  });
}

/** What stands before all else on the page. */
async function sentenceOf(page: Page): Promise<{ readonly display: string; readonly content: string }> {
  return page.evaluate(() => {
    const { display, content } = getComputedStyle(document.documentElement, '::before');
    return { display, content };
  });
}

/** Whether the code has syntax that one of these browsers lacks: esbuild then writes it in older words, or says that it cannot. */
async function newerThan(browsers: readonly string[], code: string): Promise<boolean> {
  return (await inWordsOf(targetsOf(browsers), code)) !== (await inWordsOf('esnext', code));
}

async function inWordsOf(target: string | string[], code: string): Promise<string> {
  // esbuild trusts no browser with `\p{…}`, since the tables of Unicode grow; the escapes are in all of the floor.
  const supported = { 'regexp-unicode-property-escapes': true };
  return (await transform(code, { target, supported, minify: true, logLevel: 'silent' })).code;
}
