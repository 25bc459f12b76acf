import type { ArrayField } from 'payload';
import { allBlocks } from '../blocks/all-blocks.ts';
import { line, rows } from './text-fields.ts';

export const dimensions = ['ethicsAndValues', 'policies', 'practiceAndMeasurement'] as const;

/** The body of a document: headed sections made of blocks. */
export function sections(): ArrayField {
  return rows('sections', [line('heading'), { name: 'blocks', type: 'blocks', blocks: allBlocks }]);
}

/** The body of a concept: each section may stand in one of the three dimensions of the knowledge base. */
export function dimensionedSections(): ArrayField {
  const field = sections();
  return { ...field, fields: [{ name: 'dimension', type: 'select', options: [...dimensions] }, ...field.fields] };
}
