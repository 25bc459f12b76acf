import type { Block } from 'payload';
import { line, passage } from '../shared/text-fields.ts';

/** Somebody's words, with where they stand. */
export const quotation: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlock',
  fields: [
    passage('text', { required: 'source' }),
    line('attribution'),
    { name: 'source', type: 'relationship', relationTo: 'references' },
    { name: 'page', type: 'text' },
  ],
};
