import type { Element, ElementContent, Root } from 'hast';
import type { LeftBehind } from '../read-result.ts';
import { property, visit, words } from './visit.ts';

const menu: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'search']);

/** Of a whole page that says which part is its text (`<main>`), that part; what stands around it is told of, piece by piece. */
export function onlyMain(page: Root, leftBehind: LeftBehind[]): Root {
  const mains: { element: Element; around: readonly Element[] }[] = [];
  visit(page, (element, around) => {
    if (element.tagName === 'main' || property(element, 'role') === 'main') mains.push({ element, around });
  });
  const [main] = mains;
  if (main === undefined || mains.some(({ around }) => around.includes(main.element)) || mains.length > 1) return page;
  const path = new Set<ElementContent>(main.around);
  const tell = (node: ElementContent): void => {
    // A page's title in its head is no sentence of the text.
    if (node === main.element || (node.type === 'element' && node.tagName === 'head')) return;
    if (path.has(node) && node.type === 'element') {
      node.children.forEach(tell);
      return;
    }
    // Menus and whatever runs are told of by themselves.
    const text = node.type === 'comment' ? '' : words(node);
    if (text !== '') leftBehind.push({ reason: 'furniture', text });
  };
  page.children.forEach((node) => {
    if (node.type !== 'doctype') tell(node);
  });
  return { ...page, children: main.element.children };
}

/** Menus by their role, and the head and foot of a printed page as LibreOffice writes them. */
export function isFurniture(element: Element): boolean {
  if (menu.has(property(element, 'role'))) return true;
  if (element.tagName === 'div' && /^(?:header|footer)$/.test(property(element, 'title'))) return true;
  return /\b(?:MsoToc(?:\d|Heading)|MsoHeader|MsoFooter)\b/.test(property(element, 'className'));
}
