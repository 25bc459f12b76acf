import { documentKind } from '../shared/kind.ts';
import { passage } from '../shared/text-fields.ts';

/** The glossary and termbase; `title` is the term, `variants` are its forms and synonyms that a stem does not find, `avoid` what not to say. */
export const terms = documentKind({
  slug: 'terms',
  group: 'shared',
  fields: [
    passage('definition'),
    { name: 'variants', type: 'text', hasMany: true, localized: true },
    { name: 'avoid', type: 'text', hasMany: true, localized: true },
  ],
});
