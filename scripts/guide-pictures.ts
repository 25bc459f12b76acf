// `tsx scripts/guide-pictures.ts`: takes the pictures of the guides for translators and editors from the running product, in every language, and
// writes them to public/assets/guide. Needs Chromium; run it after the desk, the board, the form or the import has changed its looks.
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { type Locale, locales } from '@/languages/locales.ts';
import { call, type Person, signIn, tokenOf } from '../tests/e2e/support/admin.ts';
import { openBrowser } from '../tests/e2e/support/browser.ts';
import { hydrated } from '../tests/e2e/support/hydrated.ts';
import { startProduct } from '../tests/e2e/support/product.ts';

const folder = 'public/assets/guide';
const kind = 'concepts';

/** Of a picture, in bytes: guides are read over slow lines too. */
const most = 60_000;

/** The English guide shows a translation into Dutch; every other its own language. */
const translatedInto = (language: Locale): Locale => (language === 'en' ? 'nl' : language);

const product = await startProduct();
const browser = await openBrowser();
const admin = await tokenOf(product, product.admin);
try {
  await mkdir(folder, { recursive: true });
  const id = await conceptToTranslate();
  // One person for all languages: a document that another editor has just left is locked for a while.
  const editor = { email: 'editor@guide.example', password: 'a password for pictures' };
  const stored = await call(product, admin, '/users', { method: 'POST', body: { ...editor, name: 'Jana Kováčová', role: 'editor' } });
  const { doc } = (await stored.json()) as { doc: { id: string } };
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
    await call(product, admin, `/users/${doc.id}`, { method: 'PATCH', body: { language } });
    await takeOfEditors(editor, language);
  }
} finally {
  await browser.close();
  await product.stop();
}

/** The form of a chapter and the report of an import, which an editor sees. */
async function takeOfEditors(editor: Person, language: Locale): Promise<void> {
  const { context, page } = await signIn(browser, product, editor, language);
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(`${product.url}/admin/collections/chapters/${(await firstOf('chapters')).id}?locale=en`);
  await page.waitForSelector('#field-title:not([disabled])');
  await page.waitForSelector('[data-lexical-editor=true]');
  await page.waitForFunction(() => document.querySelector('.shimmer-effect') === null);
  await takePicture(page, `${language}-form`);
  await page.goto(`${product.url}/admin/import`);
  await hydrated(page, 'input[name=file]');
  await page.setInputFiles('input[name=file]', 'tests/fixtures/pages/chapter.txt');
  await page.selectOption('select[name=locale]', 'en');
  await page.click('.import__form button[type=submit]');
  await page.waitForSelector('.import__look');
  await takePicture(page, `${language}-import`);
  await context.close();
}

/** From the top, where the document's name and the filters stand. */
async function takePicture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const taken = sharp(await page.screenshot());
  // Coarser, then smaller, until it is small enough.
  for (const width of [1100, 900, 720]) {
    for (const quality of [72, 60, 48]) {
      const bytes = await taken.clone().resize({ width }).webp({ quality, effort: 6 }).toBuffer();
      if (bytes.length > most) continue;
      await writeFile(`${folder}/${name}.webp`, bytes);
      return;
    }
  }
  throw new Error(`The picture ${name} has more than ${String(most)} bytes, however coarse it is.`);
}

/** A document of the starter content whose English has changed since it was translated. @returns its id */
async function conceptToTranslate(): Promise<string> {
  const concept = await firstOf(kind);
  const body = { summary: `${concept.summary ?? ''} Schools need not begin alone.`, _status: 'published' };
  await call(product, admin, `/${kind}/${concept.id}?locale=en`, { method: 'PATCH', body });
  return concept.id;
}

/** The first document of a kind of the starter content, by title. */
async function firstOf(slug: string): Promise<{ readonly id: string; readonly summary?: string }> {
  const answer = await call(product, admin, `/${slug}?locale=en&depth=0&limit=1&sort=title`);
  const { docs } = (await answer.json()) as { docs: { id: string; summary?: string }[] };
  const [first] = docs;
  if (first === undefined) throw new Error('There is no starter content to take pictures of.');
  return first;
}
