import type { Element, ElementContent, Root as HtmlRoot, RootContent as HtmlContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { ImportError } from '../import-error.ts';
import { limits } from '../limits.ts';
import { tidy } from '../tree/text-of.ts';
import type { Tree } from '../tree/nodes.ts';
import { directAddress, filmAddress } from './html/addresses.ts';
import { tieCaptions } from './html/captions.ts';
import { gatherLists, numberLists } from './html/lists.ts';
import { marksFromStyles } from './html/marks.ts';
import { placeNotes } from './html/notes.ts';
import { isFurniture, onlyMain } from './html/only-main.ts';
import { markHandlers, ownMarks } from './html/own-marks.ts';
import { tableCaptions } from './html/table-captions.ts';
import { property, visit, words } from './html/visit.ts';
import type { LeftBehind } from './read-result.ts';

/** Elements that are the page's, not the text's: what they hold never runs and is never shown. */
const scripts: ReadonlySet<string> = new Set([
  'script',
  'noscript',
  'template',
  'object',
  'embed',
  'applet',
  'iframe',
  'frame',
  'frameset',
  'style',
  'link',
  'meta',
  'base',
  'svg',
  'math',
  'canvas',
]);
const forms: ReadonlySet<string> = new Set(['input', 'button', 'select', 'textarea', 'option', 'datalist']);
/** A page's menus lead to other pages; they are told of, like everything that stays behind. */
const furniture: ReadonlySet<string> = new Set(['nav']);
const voids: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'td',
  'th',
  'tr',
  'dt',
  'dd',
  'option',
  'thead',
  'tbody',
  'tfoot',
  'colgroup',
]);

/**
 * HTML as the neutral tree. Scripts, embedded pages, menus and form fields stay behind, and are told of.
 * @throws ImportError `tooDeep`, `tooManyPieces`
 */
export function htmlToTree({ html, filename }: { readonly html: string; readonly filename: string }): {
  tree: Tree;
  leftBehind: LeftBehind[];
} {
  refuseShape(html, filename);
  const leftBehind: LeftBehind[] = [];
  const page: HtmlRoot = unified().use(rehypeParse).parse(html);
  const noted = placeNotes(marksFromStyles(onlyMain(page, leftBehind)));
  if (noted.comments > 0) leftBehind.push({ reason: 'comments', text: String(noted.comments) });
  const body = numberLists(gatherLists(tableCaptions(tieCaptions(clean(noted.page, leftBehind)))), leftBehind);
  // A page's title in its head is no sentence of the text.
  const tree = ownMarks(unified().use(rehypeRemark, { document: true, handlers: markHandlers }).runSync(withoutHead(body)));
  return { tree, leftBehind };
}

function withoutHead(page: HtmlRoot): HtmlRoot {
  const html = page.children.find((child): child is Element => child.type === 'element' && child.tagName === 'html');
  const body = html?.children.find((child): child is Element => child.type === 'element' && child.tagName === 'body');
  return body === undefined ? page : { type: 'root', children: body.children };
}

function clean(page: HtmlRoot, leftBehind: LeftBehind[]): HtmlRoot {
  let hidden = 0;
  let comments = 0;
  let deleted = 0;
  const keep = <T extends HtmlContent | ElementContent>(child: T): T | undefined => {
    if (child.type === 'comment' || child.type === 'doctype') return undefined;
    if (child.type !== 'element') return child;
    const place = child.position === undefined ? {} : { place: { unit: 'line', number: child.position.start.line } as const };
    const film = filmAddress(child);
    if (film !== undefined) return filmLine(film) as T;
    if (isWordComment(child)) {
      comments += within(child, 'mso-element:comment');
      return undefined;
    }
    if (isHidden(child)) {
      hidden += countWords(child);
      return undefined;
    }
    // What Word tracks as deleted says when it was; other words that are struck out are printed so.
    if (child.tagName === 'del' && child.properties.dateTime !== undefined) {
      deleted += countWords(child);
      return undefined;
    }
    const reason = scripts.has(child.tagName)
      ? 'script'
      : forms.has(child.tagName)
        ? 'form'
        : furniture.has(child.tagName) || isFurniture(child)
          ? 'furniture'
          : undefined;
    if (reason !== undefined) {
      const said = tidy(elementText(child));
      const worth = said !== '' || reason === 'script';
      if (worth && !silent.has(child.tagName)) leftBehind.push({ reason, text: said === '' ? `<${child.tagName}>` : said, ...place });
      return undefined;
    }
    const children = child.children.map(keep).filter((inner) => inner !== undefined);
    tellTable(child, leftBehind);
    return { ...child, properties: safeProperties(child), children };
  };
  const children = page.children.map(keep).filter((child) => child !== undefined);
  if (comments > 0) leftBehind.push({ reason: 'comments', text: String(comments) });
  if (hidden > 0) leftBehind.push({ reason: 'hidden', text: String(hidden) });
  if (deleted > 0) leftBehind.push({ reason: 'deleted', text: String(deleted) });
  return { ...page, children };
}

function countWords(element: Element): number {
  return words(element)
    .split(' ')
    .filter((word) => word !== '').length;
}

/** The list of comments at the end of Word's HTML, and the mark of each in the text. */
function isWordComment(element: Element): boolean {
  return /mso-element:\s*comment-list/i.test(property(element, 'style')) || /\bmsocomanchor\b/i.test(property(element, 'className'));
}

function within(element: Element, style: string): number {
  let count = 0;
  visit({ type: 'root', children: [element] }, (one) => {
    if (property(one, 'style').replace(/\s/g, '').replace(/;$/, '') === style) count += 1;
  });
  return count;
}

function isHidden(element: Element): boolean {
  return element.properties.hidden === true || /(?:^|;)\s*(?:display:\s*none|mso-hide:\s*all)/i.test(property(element, 'style'));
}

function filmLine(address: string): Element {
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: address }] };
}

/** The editor's tables have neither cells over several columns or rows nor tables in a cell; the words stay, one cell after the other. */
function tellTable(element: Element, leftBehind: LeftBehind[]): void {
  if (element.tagName !== 'td' && element.tagName !== 'th') return;
  const spans = Number(element.properties.colSpan ?? 1) > 1 || Number(element.properties.rowSpan ?? 1) > 1;
  if (spans) leftBehind.push({ reason: 'cells', text: words(element) });
  const inner = element.children.find((child) => child.type === 'element' && child.tagName === 'table');
  if (inner !== undefined) leftBehind.push({ reason: 'nestedTable', text: words(inner) });
}

/** Nobody would miss these and every page has them. */
const silent: ReadonlySet<string> = new Set(['style', 'link', 'meta', 'base']);

function safeProperties(element: Element): Element['properties'] {
  const kept = Object.fromEntries(Object.entries(element.properties).filter(([name]) => !/^on/i.test(name)));
  return typeof kept['href'] === 'string' ? { ...kept, href: directAddress(kept['href']) } : kept;
}

function elementText(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? elementText(child) : ''))
    .join(' ');
}

/** Lists and quotations, which become two levels of the tree each. */
const containers: ReadonlySet<string> = new Set(['ul', 'ol', 'blockquote']);
const pieces: ReadonlySet<string> = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd']);

/**
 * Counts open tags and pieces, roughly and without a stack: the parsers behind this call themselves once a level, and take their time for
 * each piece several times.
 */
function refuseShape(html: string, filename: string): void {
  let depth = 0;
  let lists = 0;
  let count = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*?(\/?)>/gi)) {
    const name = (tag[2] ?? '').toLowerCase();
    const step = tag[1] === '/' ? -1 : 1;
    if (step > 0 && pieces.has(name)) count += 1;
    if (containers.has(name)) lists = Math.max(0, lists + step);
    // An empty cell or paragraph is a tag and no piece, so there may be more of them.
    if (count > 4 * limits.pieces) throw new ImportError('tooManyPieces', { file: filename, limit: limits.pieces });
    if (lists > limits.treeDepth / 2) throw new ImportError('tooDeep', { file: filename });
    if (voids.has(name) || tag[3] === '/') continue;
    depth = Math.max(0, depth + step);
    if (depth > limits.sourceDepth) throw new ImportError('tooDeep', { file: filename });
  }
}
