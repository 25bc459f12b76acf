import type { StoredNode, Tag } from './segment.ts';

export interface TaggedText {
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** What a text node is when nothing is said about it. */
const plainNode: StoredNode = { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 };

/**
 * A line of a stored text with its marks, links and markers as numbered tags. Text as the editor writes it by itself stands without a
 * tag; where all of it was written otherwise (by a program), tag 0 keeps how. `fromTagged` is the inverse.
 */
export function toTagged(nodes: readonly StoredNode[]): TaggedText {
  const tags: Tag[] = [];
  const plain = firstPlain(nodes) ?? plainNode;
  if (!same(plain, plainNode)) tags.push({ number: 0, kind: 'mark', paired: true, node: plain });
  let number = 0;
  const write = (line: readonly StoredNode[]): string => {
    let out = '';
    let afterPlain = false;
    for (const node of line) {
      const isPlain: boolean = node.type === 'text' && !afterPlain && textOf(node) !== '' && same(without(node, 'text'), plain);
      if (isPlain) out += escaped(textOf(node));
      else out += tagged(node);
      afterPlain = isPlain;
    }
    return out;
  };
  const tagged = (node: StoredNode): string => {
    number += 1;
    const own = number;
    const name = String(own);
    const kind = kindOf(node);
    if (node.type === 'text') {
      tags.push({ number: own, kind, paired: true, node: without(node, 'text') });
      return `<${name}>${escaped(textOf(node))}</${name}>`;
    }
    if (node.children === undefined) {
      tags.push({ number: own, kind, paired: false, node });
      return `<${name}/>`;
    }
    tags.push({ number: own, kind, paired: true, node: without(node, 'children') });
    return `<${name}>${write(node.children)}</${name}>`;
  };
  const text = write(nodes);
  return { text, tags };
}

/** Whether there is anything to translate between the tags. */
export function hasWords(text: string): boolean {
  return text.replace(/<\/?\d+\/?>/g, '').trim() !== '';
}

/** The text without its tags, as a person reads it. */
export function withoutTags(text: string): string {
  return text
    .split(/<\/?\d+\/?>/)
    .map(unescaped)
    .join('');
}

/** The text with its tags in their places and no numbers in them: the same for words whose tags are only counted otherwise. */
export function withoutTagNumbers(text: string): string {
  return text.replace(/<(\/?)\d+(\/?)>/g, '<$1$2>');
}

/** The properties of a text node that carry no mark, taken from the first such node. */
function firstPlain(nodes: readonly StoredNode[]): StoredNode | undefined {
  for (const node of nodes) {
    const found = node.type === 'text' ? (isUnmarked(node) ? without(node, 'text') : undefined) : firstPlain(node.children ?? []);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isUnmarked(node: StoredNode): boolean {
  const { format, style, mode, detail } = node;
  const isDefault = (value: unknown, usual: unknown) => value === undefined || value === usual;
  const known = Object.keys(node).every((name) => name === 'text' || Object.hasOwn(plainNode, name));
  return known && isDefault(format, 0) && isDefault(style, '') && isDefault(mode, 'normal') && isDefault(detail, 0);
}

function kindOf(node: StoredNode): Tag['kind'] {
  switch (node.type) {
    case 'text':
      return 'mark';
    case 'link':
    case 'autolink':
      return 'link';
    case 'linebreak':
      return 'break';
    case 'tab':
      return 'tab';
    case 'inlineBlock': {
      const { blockType } = (node['fields'] ?? {}) as { blockType?: unknown };
      return blockType === 'footnote' || blockType === 'citation' ? blockType : 'other';
    }
    default:
      return 'other';
  }
}

/** Only what would read as a tag, or as an escape, is written otherwise: translators see text, not entities. */
export function escaped(text: string): string {
  return text.replace(/&(?=(?:lt|amp);)/g, '&amp;').replace(/<(?=\/?\d+\/?>)/g, '&lt;');
}

export function unescaped(text: string): string {
  return text.replace(/&(lt|amp);/g, (_, name) => (name === 'lt' ? '<' : '&'));
}

function textOf(node: StoredNode): string {
  return typeof node['text'] === 'string' ? node['text'] : '';
}

export function without(node: StoredNode, name: string): StoredNode {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));
}

/** Deep equality of what JSON can hold, whatever the order of names. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [Object.entries(a) as [string, unknown][], b as Readonly<Record<string, unknown>>];
  return one.length === Object.keys(b).length && one.every(([key, value]) => Object.hasOwn(other, key) && same(value, other[key]));
}
