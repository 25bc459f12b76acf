// `tsx scripts/guide-pictures.ts`: takes the pictures of the guides for translators and editors from the running product, in every language, and
// writes them to public/assets/guide. Needs Chromium; run it after the desk, the board, the form or the import has changed its looks.
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { type Locale, locales } from '@/languages/locales.ts';
import { call, signIn, tokenOf } from '../tests/e2e/support/admin.ts';
import { openBrowser } from '../tests/e2e/support/browser.ts';
import { startProduct } from '../tests/e2e/support/product.ts';

const folder = 'public/assets/guide';
const kind = 'concepts';

/** The English guide shows a translation into Dutch; every other its own language. */
const translatedInto = (language: Locale): Locale => (language === 'en' ? 'nl' : language);

const product = await startProduct();
const browser = await openBrowser();
const admin = await tokenOf(product, product.admin);
try {
  await mkdir(folder, { recursive: true });
  const id = await conceptToTranslate();
  for (const language of locales) {
    const locale = translatedInto(language);
    const person = { email: `${language}@guide.example`, password: 'a password for pictures' };
    const made = { ...person, name: 'Jana Kováčová', role: 'reviewer', languages: [locale], language };
    await call(product, admin, '/users', { method: 'POST', body: made });
    const { context, page } = await signIn(browser, product, person, language);
    const picture = (name: string) => takePicture(page, `${language}-${name}`);
    await page.setViewportSize({ width: 1280, height: 1000 });
    await page.goto(`${product.url}/admin/translate/${kind}/${id}/${locale}`);
    await page.waitForSelector('[data-desk-input]');
    await page.waitForLoadState('networkidle');
    await page.click('.desk__filters input[value=outdated]');
    await page.waitForTimeout(1500);
    await picture('outdated');
    await page.click('.desk__filters input[value=all]');
    // One with a citation and a term of the glossary.
    await page.locator('[data-open]').nth(2).click();
    await page.waitForTimeout(1500);
    await picture('desk');
    await page.goto(`${product.url}/admin/translate`);
    await page.waitForLoadState('networkidle');
    await picture('board');
    await context.close();
    await takeOfEditors(language, id);
  }
} finally {
  await browser.close();
  await product.stop();
}

/** The form and the import, which an editor sees. */
async function takeOfEditors(language: Locale, id: string): Promise<void> {
  const person = { email: `editor-${language}@guide.example`, password: 'a password for pictures' };
  await call(product, admin, '/users', { method: 'POST', body: { ...person, name: 'Jana Kováčová', role: 'editor', language } });
  const { context, page } = await signIn(browser, product, person, language);
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(`${product.url}/admin/collections/${kind}/${id}?locale=en`);
  await page.waitForSelector('#field-title');
  await page.waitForLoadState('networkidle');
  await takePicture(page, `${language}-form`);
  await page.goto(`${product.url}/admin/import`);
  await page.waitForLoadState('networkidle');
  await takePicture(page, `${language}-import`);
  await context.close();
}

/** From the top, where the document's name and the filters stand. */
async function takePicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const bytes = await page.screenshot();
  await sharp(bytes).webp({ quality: 72 }).toFile(`${folder}/${name}.webp`);
}

/** A document of the starter content whose English has changed since it was translated. @returns its id */
async function conceptToTranslate(): Promise<string> {
  const found = (await (await call(product, admin, `/${kind}?locale=en&depth=0&limit=1&sort=title`)).json()) as {
    docs: { id: string; summary?: string }[];
  };
  const [concept] = found.docs;
  if (concept === undefined) throw new Error('There is no starter content to take pictures of.');
  const body = { summary: `${concept.summary ?? ''} Schools need not begin alone.`, _status: 'published' };
  await call(product, admin, `/${kind}/${concept.id}?locale=en`, { method: 'PATCH', body });
  return concept.id;
}
