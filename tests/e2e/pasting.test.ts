import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, signIn, succeedWith, tokenOf } from './support/admin.ts';
import { openBrowser } from './support/browser.ts';
import { hydrated } from './support/hydrated.ts';
import { type Product, startProduct } from './support/product.ts';

interface Stored {
  readonly type: string;
  readonly tag?: string;
  readonly text?: string;
  readonly format?: unknown;
  readonly fields?: { readonly note?: string; readonly url?: string };
  readonly children?: readonly Stored[];
}

/** A stored text in lines: `h3 words`, marks as numbers, notes in braces, links in brackets. */
function lines(node: Stored): string[] {
  const words = (inner: Stored): string => {
    if (inner.type === 'inlineBlock') return `{${inner.fields?.note ?? ''}}`;
    if (inner.type === 'text') return inner.format === 0 ? (inner.text ?? '') : `<${String(inner.format)}>${inner.text ?? ''}</>`;
    const said = (inner.children ?? []).map(words).join('');
    return inner.type === 'link' ? `[${said}](${inner.fields?.url ?? ''})` : said;
  };
  const { children = [] } = node;
  if (['root', 'list', 'table', 'tablerow', 'tablecell'].includes(node.type))
    return children.flatMap((child) => lines(child).map((line) => (node.type === 'list' ? `${node.tag ?? ''} ${line}` : line)));
  if (node.type === 'listitem' && children[0]?.type === 'list') return children.flatMap(lines);
  return [`${node.tag ?? node.type} ${words(node)}`];
}

describe('pasting into a text', () => {
  let product: Product;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let admin = '';
  const toStop: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    product = await startProduct();
    toStop.push(() => product.stop());
    browser = await openBrowser();
    toStop.push(() => browser.close());
    admin = await tokenOf(product, product.admin);
    ({ context, page } = await signIn(browser, product, product.admin));
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url });
  }, 600_000);

  afterAll(async () => {
    for (const stop of toStop.reverse()) await stop();
  });

  /** A page with one text, open in the form with the caret at the end of it. */
  async function openText(words: string): Promise<string> {
    const text = { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: words };
    const element = { version: 1, direction: null, format: '', indent: 0 };
    const body = { root: { ...element, type: 'root', children: [{ ...element, type: 'paragraph', children: [text] }] } };
    const data = { title: `Pasted: ${words}`, sections: [{ heading: 'One', blocks: [{ blockType: 'prose', body }] }] };
    const answer = await call(product, admin, '/pages?locale=en&draft=true', { method: 'POST', body: data });
    expect(answer.status).toBe(201);
    const { doc } = (await answer.json()) as { doc: { id: string } };
    await page.goto(`${product.url}/admin/collections/pages/${doc.id}?locale=en`);
    await hydrated(page, '#field-title');
    await page.locator('[data-lexical-editor=true]', { hasText: words }).first().click();
    await page.keyboard.press('Control+End');
    return doc.id;
  }

  /** As a program does that somebody copies in: it gives the clipboard what it likes, when the keys are pressed. */
  async function copyElsewhere(html: string, plain: string): Promise<void> {
    const window = await context.newPage();
    await window.setContent('<p>The program that is copied from</p>');
    await window.evaluate(
      ([rich, words]) => {
        document.addEventListener('copy', (event) => {
          event.clipboardData?.setData('text/html', rich ?? '');
          event.clipboardData?.setData('text/plain', words ?? '');
          event.preventDefault();
        });
      },
      [html, plain],
    );
    await window.bringToFront();
    await window.locator('p').click();
    await window.keyboard.press('Control+A');
    await window.keyboard.press('Control+C');
    await window.close();
    await page.bringToFront();
  }

  /** What is stored once the form was saved with the words in it. */
  async function saved(id: string, until: string): Promise<string[]> {
    await page.locator('[data-lexical-editor=true]', { hasText: until }).first().waitFor();
    await page.waitForSelector('#action-save-draft:not([disabled])');
    await succeedWith(page, '#action-save-draft');
    const answer = await call(product, admin, `/pages/${id}?locale=en&draft=true&depth=0`);
    const { sections } = (await answer.json()) as { sections: { blocks: { body: { root: Stored } }[] }[] };
    const root = sections[0]?.blocks[0]?.body.root;
    return root === undefined ? [] : lines(root);
  }

  const clipboard = (name: string) => readFileSync(`tests/unit/importing/pasting/clipboard/${name}.html`, 'utf8');
  const lists = [
    'ul listitem Find a room',
    'ul ul listitem with light',
    'ul listitem Invite everybody',
    'ol listitem Open',
    'ol listitem Listen',
  ];
  const table = ['paragraph Week', 'paragraph Theme', 'paragraph 1', 'paragraph Names'];

  it('from Word stores headings, lists, notes, a table and links, and says that comments and deleted words stayed behind', async () => {
    const id = await openText('It was said before.');
    await copyElsewhere(clipboard('word'), 'How a circle meets\nA circle needs time');
    await page.keyboard.press('Control+V');
    const told = page.locator('[data-type=warning], .toast-warning').first();
    expect(await told.textContent()).toMatch(/Comments, not taken in.*Deleted words, not taken in/s);
    expect(await saved(id, 'new words')).toEqual([
      'paragraph It was said before.',
      'h3 How a circle meets',
      'paragraph A circle needs <1>time</>, <2>patience</> and <1>trust</>.{Wenger writes of years, not weeks.} See [the handbook](https://example.org/circles).',
      'h4 Before',
      ...lists,
      ...table,
      'paragraph CO<32>2</> and new words.',
    ]);
  });

  it('from Google Docs, by the clipboard of the browser, stores headings, lists and links', async () => {
    const id = await openText('It was said before.');
    await page.evaluate(async (html) => {
      const [rich, words] = [new Blob([html], { type: 'text/html' }), new Blob(['How a circle meets'], { type: 'text/plain' })];
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': rich, 'text/plain': words })]);
    }, clipboard('google-docs'));
    await page.keyboard.press('Control+V');
    expect(await saved(id, 'Listen')).toEqual([
      'paragraph It was said before.',
      'h3 How a circle meets',
      'paragraph A circle needs <1>time</> and <2>patience</>: see [the handbook](https://example.org/circles), 10<64>6</> times.',
      'h4 Before',
      ...lists,
    ]);
  });

  it('of words inside a sentence stays in it, and one step back takes them away again', async () => {
    const id = await openText('A circle needs');
    await copyElsewhere('<span style="font-weight:700"> trust</span>', ' trust');
    await page.keyboard.press('Control+V');
    expect(await saved(id, 'needs trust')).toEqual(['paragraph A circle needs <1>trust</>']);
    await page.locator('[data-lexical-editor=true]', { hasText: 'needs trust' }).first().click();
    await page.keyboard.press('Control+Z');
    await page
      .locator('[data-lexical-editor=true]', { hasText: /needs$/ })
      .first()
      .waitFor();
  });

  it('without marks (Ctrl+Shift+V) brings the words alone', async () => {
    const id = await openText('Plain:');
    await copyElsewhere('<h3>Heading</h3><p><b>bold</b></p>', ' bold words');
    await page.keyboard.press('Control+Shift+V');
    expect(await saved(id, 'Plain: bold words')).toEqual(['paragraph Plain: bold words']);
  });
});
