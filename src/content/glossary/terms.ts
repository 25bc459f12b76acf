import { pathWords } from '@/languages/path-words.ts';
import { documentKind } from '../shared/kind.ts';
import { passage } from '../shared/text-fields.ts';

/** The glossary and termbase; `title` is the term. */
export const terms = documentKind({
  slug: 'terms',
  group: 'shared',
  path: pathWords.terms,
  fields: [passage('definition'), { name: 'avoid', type: 'text', hasMany: true, localized: true }],
});
