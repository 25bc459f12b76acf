import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeskDocument } from '@/workbench/desk/desk-contract.ts';
import { call, type Person, signIn, tokenOf } from './support/admin.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { hydrated } from './support/hydrated.ts';
import { type Product, startProduct } from './support/product.ts';
import { tabTo } from './support/tab-to.ts';

const pasted = 'tests/fixtures/pages/chapter.txt';

describe('a chapter is translated on the desk', () => {
  let product: Product;
  let browser: Browser;
  let admin = '';
  let id = '';
  let translator: { context: BrowserContext; page: Page };
  const toStop: (() => Promise<void>)[] = [];

  async function person(role: string, languages: string[]): Promise<Person> {
    const somebody = { email: `${role}@desk.example`, password: `the password of the ${role}` };
    const body = { ...somebody, name: `Name of the ${role}`, role, languages };
    expect((await call(product, admin, '/users', { method: 'POST', body })).status).toBe(201);
    return somebody;
  }

  const deskOf = async (): Promise<DeskDocument> => (await (await call(product, admin, `/desk/chapters/${id}/sk`)).json()) as DeskDocument;

  /** Rewrites words of the English draft and publishes it. */
  async function publishEnglish(rewrite: (text: string) => string, more: object = {}): Promise<void> {
    const draft = (await (await call(product, admin, `/chapters/${id}?locale=en&draft=true&depth=0`)).json()) as { sections: unknown };
    const sections = JSON.parse(rewrite(JSON.stringify(draft.sections))) as unknown;
    const body = { sections, _status: 'published', ...more };
    const answer = await call(product, admin, `/chapters/${id}?locale=en`, { method: 'PATCH', body });
    if (answer.status !== 200) throw new Error(await answer.text());
  }

  async function openDesk(somebody: Person) {
    const entered = await signIn(browser, product, somebody);
    toStop.push(() => entered.context.close());
    await entered.page.goto(`${product.url}/admin/translate/chapters/${id}/sk`);
    await ready(entered.page);
    return entered;
  }

  /** The desk takes keys once its script runs: then the passage in hand has the focus. */
  async function ready(page: Page): Promise<void> {
    await hydrated(page, '[data-desk-input]');
    await page.waitForFunction(() => document.activeElement?.matches('[data-desk-input]') === true);
  }

  async function after(page: Page, key: string): Promise<void> {
    await page.keyboard.press('Control+,');
    await page.keyboard.press(key);
  }

  const inHand = (page: Page) => page.locator('[data-desk-input]').getAttribute('aria-label');
  /** @throws Error with what the desk says, where the passage in hand stays the same */
  async function movedOn(page: Page, before: string | null): Promise<void> {
    const moved = await page
      .waitForFunction((label) => document.querySelector('[data-desk-input]')?.getAttribute('aria-label') !== label, before, {
        timeout: 15_000,
      })
      .then(() => true)
      .catch(() => false);
    if (moved) return;
    const said = await page.locator('.desk__status, .desk__row--open [role=alert], .desk__saving').allTextContents();
    throw new Error(`The desk stays at “${String(before)}” and says: ${said.join(' | ')}`);
  }

  const count = async (page: Page, filter: string) =>
    Number(await page.locator(`.desk__filters label:has(input[value=${filter}]) .desk__number`).textContent());

  beforeAll(async () => {
    product = await startProduct();
    toStop.push(() => product.stop());
    browser = await openBrowser();
    toStop.push(() => browser.close());
    admin = await tokenOf(product, product.admin);
    const form = new FormData();
    form.set('file', new File([readFileSync(pasted)], 'chapter.txt'));
    form.set('kind', 'chapter');
    form.set('locale', 'en');
    const imported = await fetch(`${product.url}/api/import/confirm`, {
      method: 'POST',
      headers: { authorization: `JWT ${admin}` },
      body: form,
    });
    const { document } = (await imported.json()) as { document: { id: string } };
    id = document.id;
    await publishEnglish((text) => text.replaceAll(/Lorem ipsum[^"]*/g, 'Think of one meeting of your team.'));
  }, 900_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  it('by a translator, in Slovak, by keyboard alone', async () => {
    translator = await openDesk(await person('translator', ['sk']));
    const { page } = translator;
    expect(await axeFindings(page)).toEqual([]);
    // The page beside it shows the passage in hand, and the desk itself stays where it was.
    const shown = page.frameLocator('iframe.desk__page').locator('[data-desk-open]').first();
    const isInSight = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await expect.poll(() => shown.evaluate(isInSight), { timeout: 30_000 }).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const { passages } = await deskOf();
    expect(passages.length).toBeGreaterThan(30);
    for (let left = passages.length; left > 0; left -= 1) {
      const before = await inHand(page);
      await after(page, 'c');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(', po slovensky');
      await page.keyboard.press('Control+Enter');
      if (left > 1) await movedOn(page, before);
    }
    await expect
      .poll(async () => (await deskOf()).totals.passages, { timeout: 60_000 })
      .toMatchObject({ missing: 0, needsReview: passages.length });
    expect(await axeFindings(page)).toEqual([]);
  });

  it('and the editor changes two passages, one of them only a little: exactly one comes back, with what changed', async () => {
    const lines = (await deskOf()).passages
      .filter(({ kind, tags }) => kind === 'paragraph' && tags.length === 0)
      .map(({ source }) => source);
    const [small = '', large = ''] = lines;
    expect(large).not.toBe('');
    const quoted = (text: string) => JSON.stringify(text).slice(1, -1);
    await publishEnglish((text) => text.replace(quoted(small), quoted(`${small} `).trimEnd().replace(/[.]?$/, '!')), { minorEdit: true });
    await publishEnglish((text) => text.replace(quoted(large), quoted(`Newly ${large}`)));
    const { page } = translator;
    await page.reload();
    await ready(page);
    expect(await count(page, 'outdated')).toBe(1);
    // The address still names the passage that was last in hand.
    await after(page, 'u');
    expect(await page.locator('.desk__source .desk__diff ins').first().textContent()).toContain('Newly');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' novo');
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await deskOf()).totals.passages.outdated, { timeout: 60_000 }).toBe(0);
  });

  it('and not a word is lost when the network goes, nor when the tab is closed', async () => {
    const { context, page } = translator;
    await page.reload();
    await ready(page);
    await context.setOffline(true);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' bez siete');
    await page.locator('.desk__saving--alarm').waitFor({ timeout: 30_000 });
    const again = await context.newPage();
    await page.close();
    await context.setOffline(false);
    await again.goto(`${product.url}/admin/translate/chapters/${id}/sk`);
    // A browser may hand over the last words by itself while the tab closes; what it could not is offered again.
    await ready(again);
    const offer = again.locator('.desk__restore');
    if (await offer.isVisible()) {
      expect(await offer.textContent()).toContain('bez siete');
      await tabTo(again, '.desk__restore .desk__actions button:first-child', 'Shift+Tab');
      await again.keyboard.press('Enter');
    }
    await expect.poll(async () => JSON.stringify((await deskOf()).passages).includes('bez siete'), { timeout: 30_000 }).toBe(true);
    await tabTo(again, '[data-desk-input]');
    await again.keyboard.press('Control+Enter');
    await expect.poll(async () => (await deskOf()).totals.passages.draft, { timeout: 60_000 }).toBe(0);
  });

  it('and when the source changes while she types, she is told so and her words are kept as outdated, until she confirms them', async () => {
    const page = translator.context.pages().at(-1) ?? translator.page;
    const found = (await deskOf()).passages.find(
      ({ kind, tags, source }) => kind === 'paragraph' && tags.length === 0 && source.length > 40,
    );
    const { key = '', source = '' } = found ?? {};
    const now = async () => (await deskOf()).passages.find((passage) => passage.key === key);
    await page.goto(`${product.url}/admin/translate/chapters/${id}/sk?passage=${encodeURIComponent(key)}`);
    await ready(page);
    expect(await page.locator('.desk__row--open .desk__kind').textContent()).toBe('paragraph');
    const quoted = (text: string) => JSON.stringify(text).slice(1, -1);
    await publishEnglish((text) => text.replace(quoted(source), quoted(`Nowadays: ${source}`)));
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' a tak');
    await expect.poll(() => page.locator('.desk__status').textContent(), { timeout: 30_000 }).toContain('Your words are kept as outdated.');
    expect(await page.locator('.desk__conflict').count()).toBe(0);
    expect(await page.locator('.desk__row--open').textContent()).toContain('The source changed while you were working here.');
    expect(await page.locator('.desk__row--open .desk__source ins').first().textContent()).toContain('Nowadays');
    expect(await now()).toMatchObject({ state: 'outdated', was: source, source: `Nowadays: ${source}` });
    expect((await now())?.target).toContain(' a tak');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await now())?.state, { timeout: 30_000 }).toBe('needsReview');
  });

  it('and no half-composed character is saved, however long a dead key or an input method waits for the other half', async () => {
    const page = translator.context.pages().at(-1) ?? translator.page;
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/save')) sent.push(request.postData() ?? '');
    });
    const keys = await translator.context.newCDPSession(page);
    await page.locator('[data-desk-input]').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' de');
    await keys.send('Input.imeSetComposition', { text: 'ˇ', selectionStart: 1, selectionEnd: 1 });
    // Longer than the pause after which words go to the server.
    await page.waitForTimeout(4000);
    expect(await page.locator('[data-desk-input]').inputValue()).toMatch(/ deˇ$/);
    await keys.send('Input.insertText', { text: 'ň' });
    await expect.poll(async () => JSON.stringify((await deskOf()).passages).includes(' deň'), { timeout: 30_000 }).toBe(true);
    expect(sent.filter((body) => body.includes('ˇ'))).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await expect.poll(async () => (await deskOf()).totals.passages.draft, { timeout: 60_000 }).toBe(0);
  });

  it('and a reviewer approves and publishes it by keyboard, and schools read it', async () => {
    const { page } = await openDesk(await person('reviewer', ['sk']));
    const { passages } = await deskOf();
    for (let left = passages.length; left > 0; left -= 1) {
      const before = await inHand(page);
      await page.keyboard.press('Control+Shift+Enter');
      if (left > 1) await movedOn(page, before);
    }
    await expect.poll(async () => (await deskOf()).totals.passages.reviewed, { timeout: 60_000 }).toBe(passages.length);
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // The window begins at the button that publishes.
    await dialog.locator('button[type=submit]:focus').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await deskOf()).published, { timeout: 30_000 }).toBe(true);
    // The library in memory follows the feed a moment later.
    const readSlovak = async () => {
      const answer = await fetch(`${product.url}/api/v1/sk/chapters/${id}`);
      return ((await answer.json()) as { publication: { locale: string; slug: string; translationState: string } }).publication;
    };
    await expect.poll(readSlovak, { timeout: 60_000 }).toMatchObject({ locale: 'sk', translationState: 'reviewed' });
    const publication = await readSlovak();
    await expect
      .poll(async () => await (await fetch(`${product.url}/sk/prirucka/${publication.slug}`)).text(), { timeout: 60_000 })
      .toContain('po slovensky novo');
  });
});
