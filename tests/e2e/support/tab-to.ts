import type { Page } from 'playwright-core';

/** Goes to an element as somebody without a mouse does: with Tab, or backwards with Shift+Tab. @throws Error where it cannot be reached so */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${selector}`);
}
