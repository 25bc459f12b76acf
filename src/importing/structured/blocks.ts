import type { Blockquote, List, ListItem, Paragraph, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { allFacts } from '@/content/all-facts.ts';
import { kindsByPlace } from '@/content/kinds-by-place.ts';
import { pointer } from '../draft/pointer.ts';
import { aspect } from '../recognition/blocks/key-aspects.ts';
import { textOf } from '../tree/text-of.ts';
import type { Leaves } from './leaves.ts';

/** As the block itself takes them. */
const relatableKinds = kindsByPlace(allFacts, ({ relatable }) => relatable);

export type Directive = ContainerDirective | LeafDirective;
type Data = Record<string, unknown>;

/**
 * A fence as a block of a section.
 * @throws ImportError `structured` for a fence, attribute or value that does not exist
 */
export function blockFrom(directive: Directive, leaves: Leaves): Data {
  const title = label(directive);
  const body = content(directive);
  const attributes = directive.attributes ?? {};
  const need = (name: string): string => {
    const value = attributes[name];
    if (value === undefined || value === null || value === '') throw leaves.fail('missingField', directive, name);
    return value;
  };
  switch (directive.name) {
    case 'levels':
      return { blockType: 'levels', ...given('title', title), levels: body.map((child) => level(child, leaves)) };
    case 'reflection':
      return {
        blockType: 'reflection',
        ...given('title', title),
        prompt: leaves.rich(body),
        ...number('minutes', attributes['minutes'], directive, leaves),
        grouping: oneOf(attributes['grouping'] ?? 'either', ['alone', 'group', 'either'], directive, leaves),
      };
    case 'key-aspects':
      return {
        blockType: 'keyAspects',
        ...given('title', title),
        aspects: items(directive, leaves).map((item) => keyAspect(item, leaves)),
      };
    case 'quotation':
      return {
        blockType: 'quotation',
        text: leaves.plain(body, directive),
        ...given('attribution', attributes['attribution']),
        ...(attributes['source'] === undefined || attributes['source'] === null
          ? {}
          : { source: pointer('references', known(attributes['source'], directive, leaves)) }),
        ...given('page', attributes['page']),
      };
    case 'callout':
      return {
        blockType: 'callout',
        tone: oneOf(attributes['tone'] ?? 'note', ['note', 'tip', 'warning'], directive, leaves),
        ...given('title', title),
        body: leaves.rich(body),
      };
    case 'video': {
      const transcript = part(body, 'transcript', leaves);
      return {
        blockType: 'video',
        title: title === '' ? missing(directive, leaves) : title,
        ...given('url', attributes['url']),
        ...given(
          'summary',
          leaves.plain(
            body.filter((child) => !isDirective(child)),
            directive,
          ),
        ),
        ...given('transcript', transcript),
      };
    }
    case 'figure':
      return {
        blockType: 'figure',
        image: pointer('media', need('image')),
        ...given('caption', attributes['caption']),
        ...given('longDescription', leaves.plain(body, directive)),
      };
    case 'download':
      return { blockType: 'download', file: pointer('media', need('file')), ...given('title', title) };
    case 'related': {
      const kind = oneOf(need('kind'), relatableKinds, directive, leaves);
      return { blockType: 'related', target: { relationTo: kind, value: pointer(kind, need('id')) }, ...given('note', title) };
    }
    default:
      throw leaves.fail('unknownFence', directive, directive.name);
  }
}

export function isDirective(node: RootContent): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}

/** The words in the square brackets of a fence. */
export function label(directive: Directive): string {
  if (directive.type === 'leafDirective') return textOf(directive.children);
  const first = directive.children[0];
  return first?.type === 'paragraph' && isLabel(first) ? textOf(first) : '';
}

/** What stands inside a fence, without its label. */
export function content(directive: Directive): RootContent[] {
  if (directive.type === 'leafDirective') return [];
  return directive.children.filter((child) => !(child.type === 'paragraph' && isLabel(child)));
}

/** The items of the one list in a fence. */
export function items(directive: Directive, leaves: Leaves): ListItem[] {
  const [list, ...more] = content(directive);
  if (list === undefined) return [];
  if (list.type !== 'list' || more.length > 0) throw leaves.fail('expectedList', more[0] ?? list, directive.name);
  return list.children;
}

function isLabel(paragraph: Paragraph): boolean {
  return (paragraph.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
}

function level(node: RootContent, leaves: Leaves): Data {
  if (!isDirective(node) || node.name !== 'level') throw leaves.fail('unknownFence', node, isDirective(node) ? node.name : 'levels');
  const name = label(node);
  const body = content(node);
  const plain = body.filter((child): child is Paragraph | Blockquote => child.type === 'paragraph' || child.type === 'blockquote');
  const lists = body.filter((child): child is List => child.type === 'list');
  const stray = body.find(
    (child) => !isDirective(child) && child.type !== 'list' && child.type !== 'paragraph' && child.type !== 'blockquote',
  );
  if (stray !== undefined) throw leaves.fail('unknownFence', stray, stray.type);
  return {
    name: name === '' ? missing(node, leaves) : name,
    ...given('definition', leaves.plain(plain, node)),
    traits: lists.flatMap((list) => list.children.map((item) => ({ text: leaves.plain([item], item) }))),
    ...given('example', part(body, 'example', leaves, ['in-short'])),
    ...given('inShort', part(body, 'in-short', leaves, ['example'])),
  };
}

/** The text of a named fence inside another: its label, or what it holds. */
function part(body: readonly RootContent[], name: string, leaves: Leaves, others: readonly string[] = []): string | undefined {
  const inner = body.filter(isDirective);
  const unknown = inner.find((child) => child.name !== name && !others.includes(child.name));
  if (unknown !== undefined) throw leaves.fail('unknownFence', unknown, unknown.name);
  const found = inner.find((child) => child.name === name);
  if (found === undefined) return undefined;
  return found.type === 'leafDirective'
    ? leaves.plain([{ type: 'paragraph', children: found.children }], found)
    : leaves.plain(content(found), found);
}

function keyAspect(item: ListItem, leaves: Leaves): Data {
  leaves.plain([item], item);
  const { title, text } = aspect(item);
  return { title, ...given('text', text) };
}

function known(key: string, directive: Directive, leaves: Leaves): string {
  if (!leaves.keys.has(key)) throw leaves.fail('unknownCitation', directive, key);
  return key;
}

function missing(directive: Directive, leaves: Leaves): never {
  throw leaves.fail('missingTitle', directive, directive.name);
}

export function number(name: string, value: string | null | undefined, where: RootContent, leaves: Leaves): Data {
  if (value === undefined || value === null) return {};
  if (!/^\d+$/.test(value)) throw leaves.fail('badValue', where, name);
  return { [name]: Number(value) };
}

function oneOf<Value extends string>(value: string | null, values: readonly Value[], directive: Directive, leaves: Leaves): Value {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw leaves.fail('badValue', directive, value ?? '');
  return found;
}

function given(name: string, value: string | null | undefined): Data {
  return value === undefined || value === null || value === '' ? {} : { [name]: value };
}
