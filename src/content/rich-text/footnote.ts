import type { Block } from 'payload';

/** A note at the foot of the page; its text belongs to the language of the text around it. */
export const footnote: Block = {
  slug: 'footnote',
  interfaceName: 'FootnoteBlock',
  fields: [{ name: 'note', type: 'textarea', required: true }],
};
