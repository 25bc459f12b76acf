import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Locale, locales } from '@/languages/locales.ts';
import { pathKinds, pathWords } from '@/languages/path-words.ts';
import { progressWord } from '@/languages/progress-word.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { type Product, startProduct } from './support/product.ts';

describe('the pages that schools read', () => {
  let product: Product;
  let browser: Browser;
  const toStop: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    product = await startProduct();
    toStop.push(() => product.stop());
    browser = await openBrowser();
    toStop.push(() => browser.close());
  }, 600_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  /** Home, how far the language is, every list, and the first document of every kind that the starter content has. */
  async function addresses(locale: Locale): Promise<string[]> {
    const found: string[] = [`/${locale}`, `/${locale}/${progressWord[locale]}`];
    for (const kind of pathKinds) {
      const answer = await fetch(`${product.url}/api/v1/${locale}/${kind}?fields=slug,locale,place`);
      const { items } = (await answer.json()) as { items: { slug: string; locale: string; place?: string }[] };
      const word = pathWords[kind][locale];
      if (items.length > 0) found.push(`/${locale}/${word}`);
      const first = items.find((item) => item.place !== 'home');
      if (first !== undefined && kind !== 'references') found.push(`/${locale}/${word}/${first.slug}`);
    }
    return found;
  }

  it.each([...locales])('in %s: every kind answers, nothing found by axe, nothing wider than a phone, no error', async (locale) => {
    const paths = await addresses(locale);
    expect(paths.length).toBeGreaterThan(15);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (said) => {
      if (said.type() === 'error') complaints.push(said.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of paths) {
      const answer = await page.goto(product.url + path);
      expect(`${path} ${String(answer?.status())}`).toBe(`${path} 200`);
      expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(locale);
      const [wide, visible] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(`${path} ${String(wide)}`).toBe(`${path} ${String(visible)}`);
      expect({ path, findings: await axeFindings(page) }).toEqual({ path, findings: [] });
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('leads from the menu to the list of every kind that the starter put there', async () => {
    const page = await browser.newPage();
    await page.goto(`${product.url}/de`);
    const menu = page.getByRole('navigation').first();
    const found = await menu.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = (['chapters', 'concepts', 'practices', 'tools', 'terms', 'news'] as const).map((kind) => `/de/${pathWords[kind].de}`);
    expect(found).toEqual(expect.arrayContaining(listed));
    await page.close();
  });

  it('reads without JavaScript, and carries none but ours', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${product.url}/pt/manual`);
    await page.locator('main a').first().click();
    expect(await page.locator('h1').textContent()).toContain('CoP');
    const html = await (await fetch(`${product.url}/pt/manual`)).text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([element]) => element).filter((element) => !element.includes('ld+json'));
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain('/assets/reader.js');
    await context.close();
  });

  it('shows what a term means where it stands, by keyboard, and leads to the glossary without JavaScript', async () => {
    const answer = await fetch(`${product.url}/api/v1/en/chapters?fields=slug`);
    const { items } = (await answer.json()) as { items: { slug: string }[] };
    const address = `${product.url}/en/manual/${items[0]?.slug ?? ''}`;

    const page = await browser.newPage();
    await page.goto(address);
    const term = page.locator('a.term', { hasText: 'Community of Practice' });
    await term.press('Enter');
    const card = page.getByRole('dialog', { name: 'Community of Practice' });
    expect(await card.isVisible()).toBe(true);
    expect(await card.textContent()).toContain('A group of people who share a concern');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();

    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(address);
    await plain.locator('a.term', { hasText: 'Community of Practice' }).click();
    expect(new URL(plain.url()).pathname).toBe('/en/glossary/community-of-practice');
    await context.close();
  });

  it('chooses the language a browser asks for, and answers in every language when there is nothing', async () => {
    const greeting = await fetch(`${product.url}/`, { redirect: 'manual', headers: { 'accept-language': 'sk,en;q=0.5' } });
    expect([greeting.status, greeting.headers.get('location')]).toEqual([307, '/sk']);
    for (const locale of locales) {
      const answer = await fetch(`${product.url}/${locale}/nothing-here`);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain(`<html lang="${locale === 'pt' ? 'pt-PT' : locale}"`);
    }
  });

  it('tells search engines every language of every page', async () => {
    const index = await (await fetch(`${product.url}/sitemap.xml`)).text();
    const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    expect(parts).toHaveLength(locales.length);
    for (const part of parts) {
      const sitemap = await (await fetch(product.url + part)).text();
      const [, first = ''] = /<loc>([^<]+)<\/loc>/.exec(sitemap) ?? [];
      expect((await fetch(product.url + new URL(first).pathname, { redirect: 'manual' })).status).toBe(200);
      expect(sitemap).toContain('hreflang="x-default"');
    }
  });
});
