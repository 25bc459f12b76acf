import type { Inline, Mark, OwnProvenance } from '../record/rich-text.ts';
import type { Ref } from '../record/passage.ts';
import type { LexicalNode } from './lexical.ts';

/** Lexical's text formats are bits of one number (lexical, `TEXT_TYPE_TO_FORMAT`). */
const markBits: readonly (readonly [number, Mark])[] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
];

/** What stands in a paragraph. Unknown nodes give their children, so that no text is lost to a new kind of node. */
export function projectInline(nodes: readonly LexicalNode[] | undefined): Inline[] {
  return (nodes ?? []).flatMap(inlineNode);
}

function inlineNode(node: LexicalNode): Inline[] {
  switch (node.type) {
    case 'text':
      return textNode(node);
    case 'tab':
      return [{ type: 'text', text: '\t' }];
    case 'linebreak':
      return [{ type: 'break' }];
    case 'link':
    case 'autolink':
      return linkNode(node);
    case 'inlineBlock':
      return inlineBlock(node.fields ?? {}, node.from);
    default:
      return projectInline(node.children);
  }
}

function textNode(node: LexicalNode): Inline[] {
  const text = node.text ?? '';
  if (text === '') return [];
  const bits = typeof node.format === 'number' ? node.format : 0;
  const marks = markBits.flatMap(([bit, mark]) => ((bits & bit) === bit ? [mark] : []));
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }];
}

function linkNode(node: LexicalNode): Inline[] {
  const children = projectInline(node.children);
  const fields = node.fields ?? {};
  if (fields['linkType'] === 'internal') {
    const target = asRef(fields['doc']);
    return target === undefined ? children : [{ type: 'link', target, children }];
  }
  const href = asText(fields['url']);
  return href !== undefined && isSafeHref(href) ? [{ type: 'link', href, children }] : children;
}

function inlineBlock(fields: Readonly<Record<string, unknown>>, from: OwnProvenance = {}): Inline[] {
  if (fields['blockType'] === 'footnote') {
    const note = asText(fields['note']);
    return note === undefined ? [] : [{ type: 'footnote', note, ...from }];
  }
  const reference = asId(fields['reference']);
  if (fields['blockType'] !== 'citation' || reference === undefined) return [];
  const locator = asText(fields['locator']);
  const prefix = asText(fields['prefix']);
  return [
    {
      type: 'citation',
      reference,
      form: fields['form'] === 'narrative' || fields['form'] === 'year' ? fields['form'] : 'parenthetical',
      ...(locator === undefined ? {} : { locator }),
      ...(prefix === undefined ? {} : { prefix, ...from }),
    },
  ];
}

/** A relation as stored: `{ relationTo, value }`, the value an id or, populated, a document. */
export function asRef(value: unknown): Ref | undefined {
  if (typeof value !== 'object' || value === null || !('relationTo' in value) || !('value' in value)) return undefined;
  const id = asId(value.value);
  return typeof value.relationTo === 'string' && id !== undefined ? { kind: value.relationTo, id } : undefined;
}

/** An id as stored, or the id of a populated document. */
export function asId(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' && value !== null && 'id' in value ? asId(value.id) : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Web, mail, telephone, and addresses on this site; `javascript:` and `data:` never reach a reader. */
export function isSafeHref(href: string): boolean {
  return /^(?:https?:|mailto:|tel:|\/(?!\/)|#)/i.test(href.trim());
}
