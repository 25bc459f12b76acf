import type { Block } from 'payload';
import { line, passage, rows } from '../shared/text-fields.ts';

/** What matters, point by point. */
export const keyAspects: Block = {
  slug: 'keyAspects',
  interfaceName: 'KeyAspectsBlock',
  fields: [line('title'), rows('aspects', [line('title', { required: 'source' }), passage('text')])],
};
