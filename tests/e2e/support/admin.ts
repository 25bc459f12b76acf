import { expect } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { hydrated } from './hydrated.ts';
import type { Product } from './product.ts';

export interface Person {
  readonly email: string;
  readonly password: string;
}

/** Signs somebody in through the form and gives their window. */
export async function signIn(
  browser: Browser,
  product: Product,
  person: Person,
  language = 'en',
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: language, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${product.url}/admin/login`);
  await hydrated(page, '#field-email');
  await page.fill('#field-email', person.email);
  await page.fill('#field-password', person.password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => url.pathname === '/admin', { timeout: 60_000 });
  return { context, page };
}

/** A token for programs, as the login route gives it. */
export async function tokenOf(product: Product, person: Person): Promise<string> {
  const answer = await fetch(`${product.url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  expect(answer.status).toBe(200);
  const { token } = (await answer.json()) as { token: string };
  return token;
}

/** One call of Payload's own API. */
export async function call(
  product: Product,
  token: string,
  path: string,
  init: { method?: string; body?: unknown } = {},
): Promise<Response> {
  return fetch(`${product.url}/api${path}`, {
    method: init.method ?? 'GET',
    headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
}

/**
 * Types into fields until the form has noticed: before it is hydrated it takes the words and forgets them.
 * `fields` by selector.
 */
export async function typeInto(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const saveable = page.locator('#action-save-draft:not([disabled])');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    for (const [selector, words] of Object.entries(fields)) {
      await page.fill(selector, '');
      await page.fill(selector, words);
    }
    const noticed = await saveable.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (noticed) return;
  }
  throw new Error('The form did not notice that something was typed.');
}

/** Clicks and waits for the admin's word on it. @throws Error with what it said, when that was no success. */
export async function succeedWith(page: Page, selector: string): Promise<void> {
  await page.click(selector);
  const toast = page.locator('.toast-success, .toast-error, [data-type=success], [data-type=error]').first();
  await toast.waitFor();
  const said = (await toast.textContent()) ?? '';
  const kind = (await toast.getAttribute('data-type')) ?? (await toast.getAttribute('class')) ?? '';
  if (!kind.includes('success')) throw new Error(`The admin said: ${said}`);
}

/**
 * Replaces the whole text of the rich-text editor that holds `words`, and waits until the form knows that something has changed. Again
 * where the words are there still: after a save that was refused Payload gives the form its state, and with it the editor, anew.
 */
export async function typeIntoEditor(page: Page, words: string, replacement: string): Promise<void> {
  const holding = (text: string) => page.locator('[data-lexical-editor=true]', { hasText: text }).first();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await holding(words).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(replacement);
    const taken = await holding(replacement)
      .waitFor({ timeout: 3000 })
      .then(() => page.waitForSelector('#action-save-draft:not([disabled])', { timeout: 3000 }))
      .then(
        () => true,
        () => false,
      );
    if (taken && (await holding(replacement).isVisible())) return;
  }
  throw new Error(`The editor did not take “${replacement}”.`);
}
