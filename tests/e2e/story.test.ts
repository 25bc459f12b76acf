import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type Person, signIn, succeedWith, tokenOf, typeInto, typeIntoEditor } from './support/admin.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { hydrated } from './support/hydrated.ts';
import { type Product, startProduct } from './support/product.ts';

const pasted = 'tests/fixtures/pages/chapter.txt';

const task = 'Think of one meeting of your team last month. Was it cooperation, coordination or collaboration? What made it so?';

describe('a chapter goes in, and schools read it', () => {
  let product: Product;
  let browser: Browser;
  const toStop: (() => Promise<void>)[] = [];
  let admin = '';
  let id = '';
  const contexts: BrowserContext[] = [];

  async function enter(person: Person): Promise<Page> {
    const { context, page } = await signIn(browser, product, person);
    contexts.push(context);
    return page;
  }

  /** Invites somebody and sets their password by the link, as they would. */
  async function join(role: string, languages: string[]): Promise<Person> {
    const person = { email: `${role}@school.example`, password: `the password of the ${role}` };
    const invitation = await call(product, admin, '/users/invite', {
      method: 'POST',
      body: { email: person.email, name: role, role, languages },
    });
    expect(invitation.status).toBe(201);
    const { link } = (await invitation.json()) as { link: string };
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(link);
    await hydrated(page, '#field-password');
    await page.fill('#field-password', person.password);
    await page.fill('#field-confirm-password', person.password);
    await page.click('button[type=submit]');
    await page.waitForURL((url) => url.pathname === '/admin', { timeout: 60_000 });
    return person;
  }

  async function openForm(page: Page, locale: string): Promise<void> {
    // Somebody else may have it open still; then the form asks, whenever it finds out.
    const takeOver = page.locator('.document-locked__controls .btn--style-primary');
    await page.addLocatorHandler(takeOver, () => takeOver.click());
    await page.goto(`${product.url}/admin/collections/chapters/${id}?locale=${locale}`);
    await hydrated(page, '#field-title');
    await page.waitForSelector('#field-title:not([disabled])');
  }

  const reader = async (path: string, width = 360) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: true });
    contexts.push(context);
    const page = await context.newPage();
    const answer = await page.goto(product.url + path);
    return { page, status: answer?.status() };
  };

  beforeAll(async () => {
    product = await startProduct();
    toStop.push(() => product.stop());
    browser = await openBrowser();
    toStop.push(() => browser.close());
    admin = await tokenOf(product, product.admin);
  }, 600_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  it('an editor imports a chapter and sees what was recognised before anything is stored', async () => {
    const page = await enter(await join('editor', []));
    await page.goto(`${product.url}/admin/import`);
    await hydrated(page, 'input[name=file]');
    await page.setInputFiles('input[name=file]', pasted);
    await page.selectOption('select[name=kind]', 'chapter');
    await page.click('#import-preview');
    await page.waitForSelector('#import-confirm');
    expect(await page.locator('h2').first().textContent()).toBe('6 | Keeping your CoP going: What lasts after the first year');
    expect(await page.locator('.import__report').textContent()).toContain('Lorem ipsum');
    await page.click('#import-confirm');
    await page.waitForURL(/collections\/chapters\//);
    id = /chapters\/([^?/]+)/.exec(page.url())?.[1] ?? '';
    expect(id).not.toBe('');
  });

  it('cannot publish it while a placeholder stands in it, and is told where', async () => {
    const page = contexts.at(-1)?.pages()[0];
    if (page === undefined) throw new Error('the editor has no window');
    await openForm(page, 'en');
    await page.click('#action-save');
    const toast = page.locator('.toast-error, [data-type=error]').first();
    await toast.waitFor();
    expect(await toast.textContent()).toContain('Lorem ipsum');
  });

  it('replaces the placeholder and publishes', async () => {
    const page = contexts.at(-1)?.pages()[0];
    if (page === undefined) throw new Error('the editor has no window');
    await typeIntoEditor(page, 'Lorem ipsum', task);
    await page.click('#action-save');
    await page.locator('.toast-success, [data-type=success]').first().waitFor();
    const slug = await slugIn('en');
    const { page: window, status } = await reader(`/en/manual/${slug}`);
    expect(status).toBe(200);
    const body = (await window.textContent('main')) ?? '';
    expect(body).toContain(task);
    expect(body).not.toContain('Lorem ipsum');
    expect(await axeFindings(window)).toEqual([]);
  });

  it('a translator fills Dutch and cannot publish it', async () => {
    const translator = await join('translator', ['nl']);
    const page = await enter(translator);
    await openForm(page, 'nl');
    await typeInto(page, { '#field-title': 'Je CoP laten bloeien', '#field-sections__1__heading': 'Wat is het verschil?' });
    await succeedWith(page, '#action-save-draft');
    const preview = `${product.url}/preview/chapters/${id}?locale=nl`;
    await page.goto(preview);
    expect(await page.textContent('h1')).toBe('Je CoP laten bloeien');
    expect((await fetch(preview, { redirect: 'manual' })).headers.get('location')).toBe('/admin/login');
    const token = await tokenOf(product, translator);
    const refused = await call(product, token, `/chapters/${id}?locale=nl`, { method: 'PATCH', body: { _status: 'published' } });
    expect(refused.status).toBe(403);
    const shown = (await (await fetch(`${product.url}/api/v1/nl/chapters/${id}`)).json()) as { publication: { locale: string } };
    expect(shown.publication.locale).toBe('en');
  });

  it('a reviewer publishes Dutch, and a school reads it in Dutch', async () => {
    const page = await enter(await join('reviewer', ['nl']));
    await openForm(page, 'nl');
    await expect.poll(() => page.inputValue('#field-title'), { timeout: 30_000 }).toBe('Je CoP laten bloeien');
    await succeedWith(page, '#action-save');
    expect(await slugIn('nl')).toBe('je-cop-laten-bloeien');
    const { page: window, status } = await reader('/nl/handboek/je-cop-laten-bloeien');
    expect(status).toBe(200);
    expect(await window.getAttribute('html', 'lang')).toBe('nl');
    expect(await window.textContent('h1')).toContain('Je CoP laten bloeien');
    expect(await window.locator('main [lang=en]').first().textContent()).not.toBe('');
    expect(await axeFindings(window)).toEqual([]);
  });

  it('a school reads it in Slovak: the English text under a notice, at an address that says so', async () => {
    const english = await slugIn('en');
    const { page: window, status } = await reader(`/sk/prirucka/${english}`);
    expect(status).toBe(200);
    expect(new URL(window.url()).pathname).toBe(`/sk/prirucka/${english}/en`);
    expect(await window.getAttribute('html', 'lang')).toBe('sk');
    expect(await window.locator('[role=note]').first().textContent()).toMatch(/angličtine/);
    expect(await window.getAttribute('link[rel=canonical]', 'href')).toContain(`/en/manual/${english}`);
    expect(await axeFindings(window)).toEqual([]);
  });

  it('a program fetches both by REST and GraphQL, and nothing that is not published', async () => {
    const rest = (locale: string) => fetch(`${product.url}/api/chapters/${id}?locale=${locale}`);
    const dutch = (await (await rest('nl')).json()) as { title: string };
    expect(dutch.title).toBe('Je CoP laten bloeien');
    expect((await rest('sk')).status).toBe(404);
    expect((await rest('xx')).status).toBe(400);
    const query = `{ en: Chapter(id: "${id}", locale: en) { title } nl: Chapter(id: "${id}", locale: nl) { title } }`;
    const answer = await fetch(`${product.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toEqual({
      data: { en: { title: 'Keeping your CoP going: What lasts after the first year' }, nl: { title: 'Je CoP laten bloeien' } },
    });
  });

  async function slugIn(locale: string): Promise<string> {
    const deadline = Date.now() + 10_000;
    while (Date.now() < deadline) {
      const answer = await fetch(`${product.url}/api/v1/${locale}/chapters/${id}`);
      const { publication } = (await answer.json()) as { publication?: { slug: string; locale: string } };
      if (publication?.locale === locale) return publication.slug;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${id} did not become public in ${locale}`);
  }
});
