import type { Page } from 'playwright-core';

/** Waits until React answers for an element that came as HTML: before, it takes words and clicks and forgets them. */
export async function hydrated(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const element = document.querySelector(wanted);
      // The mark that React DOM sets on what it has taken over (packages/react-dom-bindings/src/client/ReactDOMComponentTree.js).
      return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps$'));
    },
    selector,
    { timeout: 60_000 },
  );
}
