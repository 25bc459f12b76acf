import type { Element, ElementContent, Root } from 'hast';
import type { LeftBehind } from '../read-result.ts';
import { numberMark } from '../word/arrange.ts';
import { change, property, visit, words } from './visit.ts';

/**
 * Numbers of lists as they are printed: a list that goes on after a paragraph begins where it does, and two lists that stand together
 * are two. Letters and Roman numerals, which the editor does not have, are told of.
 */
export function numberLists(page: Root, leftBehind: LeftBehind[]): Root {
  return change(page, (element) => {
    if (element.tagName !== 'ol') return [element];
    const lists: Element[] = [];
    let expected = Number(element.properties.start ?? 1);
    let format = /^[aAiI]$/.test(property(element, 'type')) ? 'letters' : 'decimal';
    for (const child of element.children) {
      const mark = child.type === 'element' && child.tagName === 'li' ? markOf(child) : undefined;
      const value = mark === undefined ? undefined : Number(mark[1]);
      const last = lists.at(-1);
      if (mark?.[2] !== undefined && !mark[2].startsWith('decimal')) format = 'letters';
      if (last === undefined || (value !== undefined && value !== expected)) {
        expected = value ?? expected;
        lists.push({ ...element, properties: { ...element.properties, start: expected }, children: [child] });
      } else last.children.push(child);
      if (child.type === 'element' && child.tagName === 'li') expected += 1;
    }
    if (format === 'letters') leftBehind.push({ reason: 'listLetters', text: words(element) });
    return lists;
  });
}

/** The number that came with an item's first paragraph, and not with a list inside it. */
function markOf(item: Element): RegExpExecArray | undefined {
  let found: RegExpExecArray | undefined;
  visit({ type: 'root', children: item.children }, (element, around) => {
    if (found !== undefined || around.some(({ tagName }) => tagName === 'ol' || tagName === 'ul')) return;
    const match = element.tagName === 'a' ? numberMark.exec(property(element, 'id')) : null;
    if (match !== null) found = match;
  });
  return found;
}

interface Item {
  readonly level: number;
  readonly ordered: boolean;
  readonly start?: number;
  readonly letters?: boolean;
  readonly children: readonly ElementContent[];
}

/** Lists that programs write as paragraphs with a mark (Word) or one after the other with a level in their class (Google Docs). */
export function gatherLists(page: Root): Root {
  const gathered = (nodes: readonly ElementContent[]): ElementContent[] => {
    const out: ElementContent[] = [];
    let items: Item[] = [];
    const close = () => {
      if (items.length > 0) out.push(...nested(items));
      items = [];
    };
    for (const node of nodes) {
      const found = node.type === 'element' ? (wordItem(node) ?? googleItems(node)) : undefined;
      if (found !== undefined) items.push(...found);
      else if (items.length > 0 && (node.type === 'comment' || (node.type === 'text' && node.value.trim() === ''))) continue;
      else {
        close();
        out.push(node);
      }
    }
    close();
    return out;
  };
  const body = change(page, (element) => [{ ...element, children: gathered(inItems(element)) }]);
  return { ...body, children: gathered(body.children.filter((node): node is ElementContent => node.type !== 'doctype')) };
}

/** Google Docs writes a list inside a list beside the item that it belongs to; anything but an item goes into the one before it. */
function inItems({ tagName, children }: Element): readonly ElementContent[] {
  if (tagName !== 'ul' && tagName !== 'ol') return children;
  const items: ElementContent[] = [];
  for (const child of children) {
    const last = items.at(-1);
    const isItem = child.type === 'comment' || (child.type === 'text' ? child.value.trim() === '' : child.tagName === 'li');
    if (isItem) {
      if (child.type === 'element') items.push({ ...child, children: [...child.children] });
    } else if (last?.type === 'element') last.children.push(child);
    else items.push({ type: 'element', tagName: 'li', properties: {}, children: [child] });
  }
  return items;
}

/** `<p class=MsoListParagraph style='margin-left:72pt'>· words`: the level is in its style, or is told by how far it is moved in. */
function wordItem(node: Element): Item[] | undefined {
  if (
    node.tagName !== 'p' ||
    !/\bMsoList(?:Paragraph|Bullet|Number)|mso-list:/.test(`${property(node, 'className')} ${property(node, 'style')}`)
  )
    return undefined;
  const said = markSaid(node);
  const mark = said ?? /^([·•o§▪–—■□●○-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s/iu.exec(`${words(node)} `)?.[1];
  if (mark === undefined) return undefined;
  const deep = /mso-list:\s*\S+\s+level(\d)/i.exec(property(node, 'style'))?.[1];
  const margin = Number(/margin(?:-left)?:[^;]*?([\d.]+)pt\s*(?:;|$)/i.exec(property(node, 'style'))?.[1] ?? 36);
  const level = deep === undefined ? Math.max(0, Math.round(margin / 36) - 1) : Number(deep) - 1;
  const number = Number(/\d+/.exec(mark)?.[0] ?? Number.NaN);
  const ordered = /[.)]$/.test(mark);
  const letters = ordered && Number.isNaN(number);
  return [
    { level, ordered, ...(Number.isNaN(number) ? {} : { start: number }), letters, children: withoutMark(node.children, mark.length) },
  ];
}

/** Word says which words are the mark of an item, whatever sign it is drawn with. */
function markSaid(node: Element): string | undefined {
  let mark: string | undefined;
  visit({ type: 'root', children: [node] }, (element) => {
    if (/mso-list:\s*ignore/i.test(property(element, 'style'))) mark = words(element);
  });
  return mark === '' ? undefined : mark;
}

function withoutMark(nodes: readonly ElementContent[], length: number): ElementContent[] {
  let left = length;
  const strip = (node: ElementContent): ElementContent => {
    if (left === 0) return node;
    if (node.type === 'text') {
      const value = node.value.replace(/^[\s\u00a0]+/, '');
      const cut = Math.min(left, value.length);
      left -= cut;
      return { ...node, value: value.slice(cut) };
    }
    return node.type === 'element' ? { ...node, children: node.children.map(strip) } : node;
  };
  return nodes.map(strip);
}

function googleItems(node: Element): Item[] | undefined {
  if (node.tagName !== 'ul' && node.tagName !== 'ol') return undefined;
  const level = /\blst-kix_\S+?-(\d)\b/.exec(property(node, 'className'))?.[1];
  if (level === undefined) return undefined;
  const start = Number(node.properties.start ?? 1);
  return node.children.flatMap((child, index) =>
    child.type === 'element'
      ? [{ level: Number(level), ordered: node.tagName === 'ol', ...(index === 0 ? { start } : {}), children: child.children }]
      : [],
  );
}

function nested(items: readonly Item[]): ElementContent[] {
  const lists: Element[] = [];
  const open: { level: number; list: Element }[] = [];
  for (const item of items) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    const made: Element = { type: 'element', tagName: 'li', properties: {}, children: [...item.children] };
    const top = open.at(-1);
    const tagName = item.ordered ? 'ol' : 'ul';
    if (top !== undefined && top.level >= item.level && top.list.tagName === tagName) {
      top.list.children.push(made);
      continue;
    }
    const list: Element = {
      type: 'element',
      tagName,
      properties: item.ordered ? { start: item.start ?? 1, ...(item.letters === true ? { type: 'a' } : {}) } : {},
      children: [made],
    };
    if (top !== undefined && top.level >= item.level) open.pop();
    const above = open.at(-1);
    const last = above?.list.children.at(-1);
    if (last?.type === 'element') last.children.push(list);
    else lists.push(list);
    open.push({ level: item.level, list });
  }
  return lists;
}
