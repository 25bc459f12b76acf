import type { Block } from 'payload';
import { allFacts } from '../all-facts.ts';
import { kindsByPlace } from '../kinds-by-place.ts';
import { line } from '../shared/text-fields.ts';

/** Kinds that it may point to, as each kind says. */
const relatableKinds = kindsByPlace(allFacts, ({ relatable }) => relatable);

/** A pointer to another document, such as a tool, a case or a concept. */
export const related: Block = {
  slug: 'related',
  interfaceName: 'RelatedBlock',
  fields: [{ name: 'target', type: 'relationship', relationTo: [...relatableKinds], required: true }, line('note')],
};
