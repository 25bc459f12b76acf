import type { Block } from 'payload';

/**
 * A note at the foot of the page; its text belongs to the language of the text around it. Not required: a translation may lack it, its
 * readers then get the source's, and a note without words is not shown.
 */
export const footnote: Block = {
  slug: 'footnote',
  interfaceName: 'FootnoteBlock',
  fields: [{ name: 'note', type: 'textarea' }],
};
