import type { Block } from 'payload';
import { line, mediaFile, passage } from '../shared/text-fields.ts';

/** A picture with a caption, and a long description for those who do not see it. */
export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  fields: [mediaFile('image', { required: true }), line('caption'), passage('longDescription')],
};
