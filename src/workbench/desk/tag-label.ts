import { message } from '@/languages/label.ts';
import type { StoredNode, Tag } from '@/passages/segment.ts';

/** Bits of a text node's format, as Lexical numbers them (lexical 0.50, `LexicalConstants`). */
const formats = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strikethrough'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
] as const;

interface LabelInput {
  readonly tag: Tag;
  /** The person's. */
  readonly language: string;
  /** How works are cited, by the id of the reference: `Wenger, 1998`. */
  readonly works: ReadonlyMap<string, string>;
}

/** What a tag stands for, in the person's words: `bold, italic`, `link to https://…`, `(Wenger, 1998)`, `footnote`. */
export function tagLabel({ tag, language, works }: LabelInput): string {
  const say = (name: string, values: Readonly<Record<string, string>> = {}) => message(language, `desk.tag.${name}`, values);
  switch (tag.kind) {
    case 'mark': {
      const format = typeof tag.node['format'] === 'number' ? tag.node['format'] : 0;
      const names = formats.filter(([bit]) => (format & bit) !== 0).map(([, name]) => say(name));
      return names.length === 0 ? say('mark') : names.join(', ');
    }
    case 'link': {
      const { url, linkType } = fieldsOf(tag.node);
      return linkType === 'internal' || typeof url !== 'string' ? say('linkInside') : say('link', { address: url });
    }
    case 'citation': {
      const work = works.get(referenceOf(tag.node) ?? '');
      return work === undefined ? say('citation') : `(${work})`;
    }
    case 'break':
    case 'tab':
    case 'footnote':
    case 'other':
      return say(tag.kind);
  }
}

/** The id of the work that a citation names; undefined for what is no citation. */
export function referenceOf(node: StoredNode): string | undefined {
  const { reference } = fieldsOf(node);
  return typeof reference === 'string' ? reference : undefined;
}

function fieldsOf(node: StoredNode): Readonly<Record<string, unknown>> {
  const fields = node['fields'];
  return typeof fields === 'object' && fields !== null ? { ...fields } : {};
}
