import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { call, type Person, signIn, tokenOf } from './support/admin.ts';
import { openBrowser } from './support/browser.ts';
import { hydrated } from './support/hydrated.ts';
import { type Product, startProduct } from './support/product.ts';

const anna: Person = { email: 'anna@school.example', password: 'the password of Anna' };
const tess: Person = { email: 'tess@school.example', password: 'the password of Tess' };
const bram: Person = { email: 'bram@school.example', password: 'the password of Bram' };

const title = '#field-title';
const heading = '#field-sections__0__heading';

interface Stored {
  readonly title: string;
  readonly sections: readonly { readonly heading: string }[];
}

describe('two editors on one document', () => {
  let product: Product;
  let browser: Browser;
  let token = '';
  const contexts: BrowserContext[] = [];

  async function person({ email, password }: Person, name: string, languages: readonly string[] = []): Promise<void> {
    const role = languages.length === 0 ? 'editor' : 'translator';
    const body = { email, password, name, role, languages };
    expect((await call(product, token, '/users', { method: 'POST', body })).status).toBe(201);
  }

  async function chapter(): Promise<string> {
    const body = { title: 'Starting a community', number: 1, sections: [{ heading: 'First steps' }, { heading: 'Next steps' }] };
    const answer = await call(product, token, '/chapters?locale=en&draft=true', { method: 'POST', body });
    expect(answer.status).toBe(201);
    return ((await answer.json()) as { doc: { id: string } }).doc.id;
  }

  async function stored(id: string, locale = 'en'): Promise<Stored> {
    return (await (await call(product, token, `/chapters/${id}?locale=${locale}&draft=true`)).json()) as Stored;
  }

  async function enter(who: Person): Promise<Page> {
    const { context, page } = await signIn(browser, product, who);
    contexts.push(context);
    return page;
  }

  async function open(page: Page, id: string, locale = 'en'): Promise<void> {
    await page.goto(`${product.url}/admin/collections/chapters/${id}?locale=${locale}`);
    await hydrated(page, title);
    await page.waitForSelector('form[data-form-ready=true]');
  }

  /** As a person does: into the field, all of it away, and typed. */
  async function type(page: Page, field: string, words: string): Promise<void> {
    await page.click(field);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(words);
  }

  const save = (page: Page) => page.click('#action-save-draft');
  const saved = (page: Page) => page.locator('[data-type=success]').first().waitFor();

  async function isLocked(id: string): Promise<boolean> {
    const answer = await call(product, token, `/payload-locked-documents?where[document.value][equals]=${id}`);
    return ((await answer.json()) as { totalDocs: number }).totalDocs > 0;
  }

  /** What is in the form a moment after the last key is in this browser. */
  async function keptIn(page: Page, words: string): Promise<void> {
    await page.waitForFunction((wanted) => Object.values(window.localStorage).some((value) => String(value).includes(wanted)), words);
  }

  beforeAll(async () => {
    product = await startProduct({ environment: { STARTER_CONTENT: 'no' } });
    browser = await openBrowser();
    token = await tokenOf(product, product.admin);
    await person(anna, 'Anna Nováková');
    await person(bram, 'Bram Peeters');
    await person(tess, 'Tess de Wit', ['nl']);
  }, 900_000);

  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
    await product.stop();
  });

  it('who change different places: both are kept, and nobody is asked', async () => {
    const id = await chapter();
    const [first, second] = [await enter(anna), await enter(anna)];
    await open(first, id);
    await open(second, id);
    await type(first, title, 'Starting well');
    await save(first);
    await saved(first);
    await type(second, heading, 'The very first steps');
    await save(second);
    await saved(second);
    const { title: kept, sections } = await stored(id);
    expect([kept, sections[0]?.heading]).toEqual(['Starting well', 'The very first steps']);
    expect(await second.inputValue(title)).toBe('Starting well');
    expect(await second.locator('#form-conflict').count()).toBe(0);
  });

  it('who change the same title: the second sees both texts, and nothing is saved before they decide', async () => {
    const id = await chapter();
    const [first, second] = [await enter(anna), await enter(anna)];
    await open(first, id);
    await open(second, id);
    await type(first, title, 'The text of the first');
    await save(first);
    await saved(first);
    await type(second, title, 'The text of the second');
    await type(second, heading, 'A heading of the second');
    await save(second);
    const dialog = second.locator('#form-conflict');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Anna Nováková');
    expect(await dialog.textContent()).toContain('The text of the first');
    expect(await dialog.textContent()).toContain('The text of the second');
    expect((await stored(id)).title).toBe('The text of the first');
    await second.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await second.inputValue(title)).toBe('The text of the second');
    await save(second);
    await dialog.waitFor();
    await dialog.locator('input[value=mine]').check();
    await second.click('#form-conflict-save');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await stored(id)).title).toBe('The text of the second');
    expect((await stored(id)).sections[0]?.heading).toBe('A heading of the second');
  });

  it('one of whom takes the other’s text: it stands in the form, beside their own other words', async () => {
    const id = await chapter();
    const [first, second] = [await enter(anna), await enter(anna)];
    await open(first, id);
    await open(second, id);
    await type(first, title, 'The better text');
    await save(first);
    await saved(first);
    await type(second, title, 'The other text');
    await type(second, heading, 'A heading of mine');
    await save(second);
    await second.locator('#form-conflict input[value=theirs]').check();
    await second.click('#form-conflict-save');
    await saved(second);
    await expect.poll(() => second.inputValue(title)).toBe('The better text');
    const { title: kept, sections } = await stored(id);
    expect([kept, sections[0]?.heading]).toEqual(['The better text', 'A heading of mine']);
  });

  it('in two languages never disturb each other', async () => {
    const id = await chapter();
    const [english, dutch] = [await enter(anna), await enter(tess)];
    const lock = english.locator('.document-locked__controls .btn--style-primary');
    await english.addLocatorHandler(lock, () => lock.click());
    await open(english, id);
    await open(dutch, id, 'nl');
    await type(dutch, title, 'Goed beginnen');
    await save(dutch);
    await saved(dutch);
    await type(english, title, 'Beginning well');
    await save(english);
    await saved(english);
    expect([(await stored(id)).title, (await stored(id, 'nl')).title]).toEqual(['Beginning well', 'Goed beginnen']);
  });

  it('one of whom takes over: the lock says who is at it by name, and what was typed before stays in the form', async () => {
    const id = await chapter();
    const [first, second] = [await enter(anna), await enter(bram)];
    await open(first, id);
    await open(second, id);
    await type(first, title, 'Being written by Anna');
    await keptIn(first, 'Being written by Anna');
    await expect.poll(() => isLocked(id)).toBe(true);
    const locked = second.locator('.document-locked__controls');
    await type(second, heading, 'Typed before the lock was seen');
    await locked.waitFor();
    expect(await second.locator('.document-locked__content').textContent()).toContain('Anna Nováková');
    await locked.locator('.btn--style-primary').click();
    await expect.poll(() => second.inputValue(heading)).toBe('Typed before the lock was seen');
    await second.waitForSelector('#action-save-draft:not([disabled])');
    await save(second);
    await saved(second);
    expect((await stored(id)).sections[0]?.heading).toBe('Typed before the lock was seen');
  });

  it('a closed tab: what was typed is offered again, to nobody else, and saved on the copy it was typed on', async () => {
    const id = await chapter();
    const page = await enter(anna);
    await open(page, id);
    await type(page, title, 'Typed and never saved');
    await keptIn(page, 'Typed and never saved');
    const context = page.context();
    await page.close();
    const body = { title: 'Saved meanwhile' };
    expect((await call(product, token, `/chapters/${id}?locale=en&draft=true&overrideLock=true`, { method: 'PATCH', body })).status).toBe(
      200,
    );
    const again = await context.newPage();
    await open(again, id);
    await again.locator('#form-kept').waitFor();
    await expect.poll(() => again.inputValue(title)).toBe('Saved meanwhile');
    await again.click('#form-kept-take');
    await expect.poll(() => again.inputValue(title)).toBe('Typed and never saved');
    await save(again);
    const dialog = again.locator('#form-conflict');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Saved meanwhile');
    await dialog.locator('input[value=mine]').check();
    await again.click('#form-conflict-save');
    await expect.poll(async () => (await stored(id)).title).toBe('Typed and never saved');
    await expect.poll(() => again.evaluate(() => Object.keys(window.localStorage).some((name) => name.startsWith('form:')))).toBe(false);
  });

  it('an ended session: the form says so, and after signing in again the words are saved', async () => {
    const id = await chapter();
    const page = await enter(anna);
    await open(page, id);
    await type(page, title, 'Typed by somebody signed out');
    await page.context().clearCookies();
    await save(page);
    await page.locator('#form-trouble a').waitFor();
    expect(await page.inputValue(title)).toBe('Typed by somebody signed out');
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.click('#form-trouble a')]);
    await hydrated(tab, '#field-email');
    await tab.fill('#field-email', anna.email);
    await tab.fill('#field-password', anna.password);
    await tab.click('button[type=submit]');
    await tab.waitForURL((url) => url.pathname === '/admin', { timeout: 60_000 });
    await tab.close();
    await save(page);
    await saved(page);
    expect((await stored(id)).title).toBe('Typed by somebody signed out');
  });

  it('a lost connection: the form says so, and the words are saved when it is back', async () => {
    const id = await chapter();
    const page = await enter(anna);
    await open(page, id);
    await type(page, title, 'Typed in a tunnel');
    await page.context().setOffline(true);
    await save(page);
    await page.locator('#form-trouble').waitFor();
    expect(await page.inputValue(title)).toBe('Typed in a tunnel');
    await page.context().setOffline(false);
    await save(page);
    await saved(page);
    expect((await stored(id)).title).toBe('Typed in a tunnel');
  });
});
