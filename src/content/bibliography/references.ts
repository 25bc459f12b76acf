import type { Kind } from '../shared/kind.ts';
import { label } from '@/languages/label.ts';
import { locales } from '@/languages/locales.ts';
import { publishedIn } from '../shared/document-fields.ts';
import { initialSourceLocale } from '../shared/initial-source-locale.ts';
import { formNotes } from '../shared/form-notes.ts';
import { rows } from '../shared/text-fields.ts';
import { validateHttpUrl } from '../shared/validate-http-url.ts';
import { withLabels } from '../shared/with-labels.ts';
import { normaliseDoi } from './normalise-doi.ts';
import { nameAsPicked, widenPick } from './pick-works.ts';
import { referencesFacts } from './references-facts.ts';
import { validateDoi } from './validate-doi.ts';

const names = (name: string) =>
  rows(name, [
    { name: 'family', type: 'text' },
    { name: 'given', type: 'text' },
    { name: 'literal', type: 'text' },
  ]);

/**
 * Works that texts cite, in the fields of the Citation Style Language (CSL 1.0.2). A work's data is not translated;
 * it becomes public with the first published document that cites it.
 */
export const references: Kind<'references'> = {
  slug: 'references',
  facts: referencesFacts,
  collection: withLabels({
    slug: 'references',
    admin: {
      group: label('group.shared'),
      useAsTitle: 'title',
      defaultColumns: ['title', 'authors', 'year', 'citationKey', 'DOI'],
      listSearchableFields: ['title', 'authors.family', 'authors.literal', 'citationKey', 'containerTitle'],
    },
    defaultSort: 'citationKey',
    hooks: { beforeOperation: [widenPick], afterRead: [nameAsPicked] },
    trash: true,
    fields: [
      formNotes,
      { name: 'citationKey', type: 'text', required: true, unique: true, index: true, maxLength: 120 },
      {
        name: 'type',
        type: 'select',
        required: true,
        defaultValue: 'article-journal',
        options: ['article-journal', 'book', 'chapter', 'report', 'thesis', 'webpage', 'document'],
      },
      { name: 'title', type: 'text', required: true },
      names('authors'),
      names('editors'),
      { name: 'year', type: 'number', min: -3000, max: 2200, index: true },
      { name: 'yearSuffix', type: 'text', maxLength: 2 },
      { name: 'containerTitle', type: 'text' },
      { name: 'volume', type: 'text' },
      { name: 'issue', type: 'text' },
      { name: 'pages', type: 'text' },
      { name: 'edition', type: 'text' },
      { name: 'publisher', type: 'text' },
      { name: 'publisherPlace', type: 'text' },
      { name: 'DOI', type: 'text', index: true, validate: validateDoi, hooks: { beforeValidate: [normaliseDoi] } },
      { name: 'url', type: 'text', validate: validateHttpUrl },
      { name: 'toCheck', type: 'textarea', admin: { condition: ({ toCheck }) => typeof toCheck === 'string' && toCheck !== '' } },
      {
        name: 'sourceLocale',
        type: 'select',
        required: true,
        defaultValue: initialSourceLocale,
        options: [...locales],
        admin: { hidden: true },
      },
      publishedIn,
    ],
  }),
};
