import type { Field } from 'payload';
import { citation } from '@/content/rich-text/citation.ts';
import { linkableKinds } from '@/content/rich-text/editor.ts';
import { footnote } from '@/content/rich-text/footnote.ts';

/** The shape of the editor's nodes: whether they have children, and of what type their own values are. */
export interface NodeShape {
  readonly children: boolean;
  readonly texts?: readonly string[];
  readonly numbers?: readonly string[];
  readonly records?: readonly string[];
}

/** Every node that the house's editor makes; a test compares the names with the editor's. */
export const richTextNodes: Readonly<Record<string, NodeShape>> = {
  root: { children: true },
  paragraph: { children: true },
  heading: { children: true, texts: ['tag'] },
  quote: { children: true },
  list: { children: true, texts: ['listType', 'tag'], numbers: ['start'] },
  listitem: { children: true, numbers: ['value'] },
  table: { children: true },
  tablerow: { children: true, numbers: ['height'] },
  tablecell: { children: true, numbers: ['headerState', 'colSpan', 'rowSpan', 'width'] },
  link: { children: true, records: ['fields'] },
  autolink: { children: true, records: ['fields'] },
  text: { children: false, texts: ['text', 'mode', 'style'], numbers: ['format', 'detail'] },
  tab: { children: false, texts: ['text'] },
  linebreak: { children: false },
  inlineBlock: { children: false, records: ['fields'] },
};

/** What the editor keeps of a link (richtext-lexical, `LinkFields`). */
const linkFields: readonly Field[] = [
  { name: 'url', type: 'text' },
  { name: 'linkType', type: 'select', options: ['custom', 'internal'] },
  { name: 'newTab', type: 'checkbox' },
  { name: 'doc', type: 'relationship', relationTo: [...linkableKinds] },
];

/** The fields that a node holds by its type, and for an inline block by its own; undefined for a block that there is not. */
export function nodeFields(type: unknown, blockType: unknown): readonly Field[] | undefined {
  if (type === 'link' || type === 'autolink') return linkFields;
  return [citation, footnote].find(({ slug }) => slug === blockType)?.fields;
}
