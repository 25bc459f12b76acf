import { documentKind } from '../shared/kind.ts';
import { passage } from '../shared/text-fields.ts';

/** The glossary and termbase; `title` is the term. */
export const terms = documentKind({
  slug: 'terms',
  group: 'shared',
  path: { en: 'glossary', nl: 'woordenlijst', de: 'glossar', pt: 'glossario', sk: 'slovnik' },
  fields: [passage('definition'), { name: 'avoid', type: 'text', hasMany: true, localized: true }],
});
