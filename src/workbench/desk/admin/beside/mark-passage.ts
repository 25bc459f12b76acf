import { longestWords, oneBlank } from '../text/longest-words.ts';

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, blockquote, figcaption, summary, a, span';
const mark = 'data-desk-open';
const style = `[${mark}]{outline:3px solid #b45309;outline-offset:4px;background:rgb(255 214 102 / .35)}`;

/**
 * Marks the passage open on the preview and brings it into view. The page knows no passages: it is found by its words, the
 * translation's first, the source's where that is not there yet. Does nothing where neither is found.
 */
export function markPassage(page: Document, passage: { readonly target: string; readonly source: string }, smooth: boolean): void {
  if (page.getElementById('desk-style') === null) {
    const sheet = page.createElement('style');
    sheet.id = 'desk-style';
    sheet.textContent = style;
    page.head.append(sheet);
  }
  const found = findElement(page, passage.target) ?? findElement(page, passage.source);
  for (const element of page.querySelectorAll(`[${mark}]`)) if (element !== found) element.removeAttribute(mark);
  if (found === undefined || found.hasAttribute(mark)) return;
  found.setAttribute(mark, '');
  bringIntoView(found, smooth);
}

/** Scrolls the preview alone: `scrollIntoView` would scroll the desk around it too, and the passage open out of sight. */
function bringIntoView(element: Element, smooth: boolean): void {
  const view = element.ownerDocument.defaultView;
  if (view === null) return;
  const { top, height } = element.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: smooth ? 'smooth' : 'auto' });
}

/** The smallest element that holds the words, and not the table of contents that leads to it; one that holds nothing else before one that does. */
function findElement(page: Document, text: string): Element | undefined {
  const words = longestWords(text);
  if (words === '') return undefined;
  const elements = [...page.querySelectorAll(`main :is(${blocks}), header :is(${blocks})`)];
  const holding = elements.filter((element) => element.closest('nav') === null && oneBlank(element.textContent).includes(words));
  return holding.reduce<Element | undefined>(
    (best, element) => (best === undefined || element.textContent.length < best.textContent.length ? element : best),
    undefined,
  );
}
