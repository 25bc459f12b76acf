import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { ImportError } from '@/importing/import-error.ts';
import { decodeText } from '@/importing/reading/decode-text.ts';
import { compareWords } from '../unit/importing/support/compare-words.ts';
import { draftOf } from '../unit/importing/support/draft-of.ts';
import { randomPage } from '../unit/importing/support/random-page.ts';
import { openBrowser } from './support/browser.ts';

const trial = join(import.meta.dirname, '../../../shared/trial/import');
const clipboard = join(import.meta.dirname, '../unit/importing/pasting/clipboard');
const files = [trial, clipboard].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.html?$/.test(name))
        .map((name) => ({ name, folder }))
    : [],
);

describe('every word that a page shows in a browser is in the draft, in its order, or stands whole in the report', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    // What a program puts on a page is not in its file.
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    page = await context.newPage();
  });

  afterAll(() => browser.close());

  async function compare(html: string, bytes: Uint8Array, filename: string): Promise<void> {
    await page.setContent(html);
    const body = await visibleWords(page);
    fc.pre(body.length > 0);
    const draft = await draftOf({ bytes, filename }).catch((cause: unknown) => {
      // A page of nothing but menus is refused in a sentence.
      fc.pre(!(cause instanceof ImportError && cause.code === 'empty'));
      throw cause;
    });
    compareWords({ body, beside: [] }, draft);
  }

  it.each(files)('$name', async ({ name, folder }) => {
    const bytes = readFileSync(join(folder, name));
    await compare(decodeText({ bytes, filename: name }), bytes, name);
  });

  it('in a hundred random pages', { timeout: 300_000 }, async () => {
    const property = fc.asyncProperty(randomPage, async (html) => {
      await compare(html, new TextEncoder().encode(html), 'random.html');
    });
    await fc.assert(property, { numRuns: 100 });
  });
});

/** What the browser shows, without the marks of notes and lists, which are made anew, and without comments and tracked deletions. */
async function visibleWords(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    // Google Docs: a comment is a box whose first link leads back to its mark.
    for (const back of document.querySelectorAll('a[href^="#cmnt_ref"]')) (back.closest('div') ?? back).remove();
    for (const link of document.querySelectorAll('a[href^="#"]'))
      if (/^\s*\[?[\divxa-z]{1,4}\]?\s*$/i.test(link.textContent)) link.remove();
    const gone = '[style*="mso-list:Ignore"], [style*="mso-element:comment-list"], .msocomanchor, del[datetime], [style*="mso-hide:all"]';
    for (const element of document.querySelectorAll(gone)) element.remove();
    for (const item of document.querySelectorAll('p[class*="MsoList"]')) {
      const [first] = item.textContent.trim().split(/[\s\u00a0]/);
      if (first !== undefined && /^(?:[^\p{L}\p{N}]|o|\(?\w{1,3}[.)])$/u.test(first))
        item.textContent = item.textContent.trim().slice(first.length);
    }
    return document.body.innerText;
  });
  return shown.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
