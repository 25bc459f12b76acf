import type { Block } from 'payload';
import { line, richText } from '../shared/text-fields.ts';

/** A remark that stands out of the text. */
export const callout: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  fields: [
    { name: 'tone', type: 'select', options: ['note', 'tip', 'warning'], defaultValue: 'note', required: true },
    line('title'),
    richText('body'),
  ],
};
