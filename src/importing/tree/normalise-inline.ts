import type { Definition, PhrasingContent } from 'mdast';
import type { LeftBehind } from '../reading/read-result.ts';
import { type FigureNode } from './nodes.ts';
import { captionOf, figureOf } from './figures.ts';
import type { Place } from './place.ts';
import { textOf } from './text-of.ts';

interface Context {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly leftBehind: LeftBehind[];
  readonly place: Place;
  /** Pictures that are in the file; they come after the block in which they stand. */
  readonly figures: FigureNode[];
}

/** What stands in a paragraph, with references resolved, unsafe links reduced to their words, and spaces made even. */
export function normaliseInline(nodes: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  return trimEnds(joinText(nodes.flatMap((node) => inline(node, context))));
}

function inline(node: PhrasingContent, context: Context): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: evenSpaces(node.value) }];
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'citation':
    case 'note':
      return [node];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'superscript':
    case 'subscript':
    case 'underline': {
      const children = joinText(node.children.flatMap((child) => inline(child, context)));
      return children.length === 0 ? [] : [{ type: node.type, children }];
    }
    case 'link':
      return link(node.url, node.children, context);
    case 'linkReference': {
      const definition = context.definitions.get(node.identifier);
      return link(definition?.url ?? '', node.children, context);
    }
    case 'image':
    case 'imageReference': {
      const figure = node.type === 'image' ? figureOf(node) : undefined;
      if (figure !== undefined) {
        context.figures.push(figure);
        return [];
      }
      const words = evenSpaces(node.alt ?? '');
      // A picture without words is told of by its file.
      const name = words.trim() === '' && 'url' in node ? node.url.slice(0, 80) : words;
      context.leftBehind.push({ reason: 'picture', text: name, place: context.place });
      // What a picture shows is said of it, not in the text; what stands under it is text.
      const under = node.type === 'image' ? captionOf(node) : '';
      return under === '' ? [] : [{ type: 'text', value: under }];
    }
    case 'footnoteReference':
    case 'html':
      return [];
    default: {
      // A node that no reader of ours makes; its words count.
      const { value, children } = node as { value?: unknown; children?: readonly PhrasingContent[] };
      if (typeof value === 'string') return [{ type: 'text', value: evenSpaces(value) }];
      return (children ?? []).flatMap((child) => inline(child, context));
    }
  }
}

/** Only addresses that a reader's browser opens as a page or a mail. `javascript:`, `data:` and paths on somebody's disk go, their words stay. */
function link(url: string, children: readonly PhrasingContent[], context: Context): PhrasingContent[] {
  const inner = joinText(children.flatMap((child) => inline(child, context)));
  const scheme = /^[\s\u0000-\u001f]*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https' || scheme === 'mailto' || scheme === 'doc')
    return [{ type: 'link', url: url.trim(), children: inner }];
  if (scheme !== undefined)
    context.leftBehind.push({ reason: 'unsafeLink', text: `${textOf(inner)} (${url.trim().slice(0, 80)})`, place: context.place });
  return inner;
}

/**
 * One space for each run of space. A non-breaking space stays where typography wants it, after a one-letter word and between a number
 * and what it counts; pages copied from elsewhere scatter them everywhere else.
 */
function evenSpaces(value: string): string {
  return value
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/(?<!(?:^|[\s\u00a0(])\p{L}|\d)\u00a0/gu, ' ')
    .replace(/[\u00a0 ]{2,}/g, ' ');
}

function joinText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  // Gathered first: a paragraph of many thousand runs must not be gone through again for each.
  let words: string[] = [];
  const close = () => {
    const value = words.length > 1 ? evenSpaces(words.join('')) : (words[0] ?? '');
    if (value !== '') joined.push({ type: 'text', value });
    words = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') words.push(node.value);
    else {
      close();
      joined.push(node);
    }
  }
  close();
  return joined;
}

function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = nodes.map((node, index): PhrasingContent => {
    if (node.type !== 'text') return node;
    let value = node.value;
    if (index === 0 || nodes[index - 1]?.type === 'break') value = value.replace(/^[\s\u00a0]+/, '');
    if (index === nodes.length - 1 || nodes[index + 1]?.type === 'break') value = value.replace(/[\s\u00a0]+$/, '');
    return { type: 'text', value };
  });
  const kept = trimmed.filter((node) => node.type !== 'text' || node.value !== '');
  while (kept[0]?.type === 'break') kept.shift();
  while (kept.at(-1)?.type === 'break') kept.pop();
  return kept;
}
