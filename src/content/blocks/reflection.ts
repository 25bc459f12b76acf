import type { Block } from 'payload';
import { line, richText } from '../shared/text-fields.ts';

/** A task to think about, alone or together. */
export const reflection: Block = {
  slug: 'reflection',
  interfaceName: 'ReflectionBlock',
  fields: [
    line('title'),
    richText('prompt'),
    { name: 'minutes', type: 'number', min: 1, max: 600 },
    { name: 'grouping', type: 'select', options: ['alone', 'group', 'either'], defaultValue: 'either' },
  ],
};
