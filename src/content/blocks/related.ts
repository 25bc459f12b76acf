import type { Block } from 'payload';
import { line } from '../shared/text-fields.ts';

/** A pointer to a tool, a case or a concept. */
export const related: Block = {
  slug: 'related',
  interfaceName: 'RelatedBlock',
  fields: [{ name: 'target', type: 'relationship', relationTo: ['tools', 'practices', 'concepts'], required: true }, line('note')],
};
