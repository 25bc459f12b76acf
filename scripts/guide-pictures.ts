// `tsx scripts/guide-pictures.ts`: takes the pictures of the guide for translators from the running product, in every language, and
// writes them to public/assets/guide. Needs Chromium; run it after the desk or the board has changed its looks.
import { mkdir } from 'node:fs/promises';
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
try {
  await mkdir(folder, { recursive: true });
  const admin = await tokenOf(product, product.admin);
  const id = await conceptToTranslate(admin);
  for (const language of locales) {
    const locale = translatedInto(language);
    const person = { email: `${language}@guide.example`, password: 'a password for pictures' };
    const made = { ...person, name: 'Jana Kováčová', role: 'reviewer', languages: [locale], language };
    await call(product, admin, '/users', { method: 'POST', body: made });
    const { context, page } = await signIn(browser, product, person, language);
    const picture = async (name: string) => {
      // From the top, where the document's name and the filters stand.
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      const bytes = await page.screenshot();
      await sharp(bytes).webp({ quality: 72 }).toFile(`${folder}/${language}-${name}.webp`);
    };
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
  }
} finally {
  await browser.close();
  await product.stop();
}

/** A document of the starter content whose English has changed since it was translated. @returns its id */
async function conceptToTranslate(admin: string): Promise<string> {
  const found = (await (await call(product, admin, `/${kind}?locale=en&depth=0&limit=1&sort=title`)).json()) as {
    docs: { id: string; summary?: string }[];
  };
  const [concept] = found.docs;
  if (concept === undefined) throw new Error('There is no starter content to take pictures of.');
  const body = { summary: `${concept.summary ?? ''} Schools need not begin alone.`, _status: 'published' };
  await call(product, admin, `/${kind}/${concept.id}?locale=en`, { method: 'PATCH', body });
  return concept.id;
}
