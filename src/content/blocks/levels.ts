import type { Block } from 'payload';
import { line, passage, rows } from '../shared/text-fields.ts';

/** A comparison of steps, such as cooperation, coordination and collaboration. */
export const levels: Block = {
  slug: 'levels',
  interfaceName: 'LevelsBlock',
  fields: [
    line('title'),
    rows('levels', [
      line('name', { required: 'source' }),
      passage('definition'),
      rows('traits', [line('text', { required: 'source' })]),
      passage('example'),
      line('inShort'),
    ]),
  ],
};
