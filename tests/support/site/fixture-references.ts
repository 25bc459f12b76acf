import type { Publication } from '@/publication/record/publication.ts';
import { publication } from './publication.ts';

type Names = readonly (readonly [family: string, given: string])[];

function names(list: Names) {
  return list.map(([family, given], index) => ({ id: String(index), family, given }));
}

/** Real works in their fields, as the editors of the project cite them. */
export const fixtureReferences: readonly Publication[] = [
  publication({
    kind: 'references',
    id: 'lave',
    locale: 'en',
    slug: 'lave1991',
    title: 'Situated learning: Legitimate peripheral participation',
    content: {
      citationKey: 'lave1991',
      type: 'book',
      authors: names([
        ['Lave', 'Jean'],
        ['Wenger', 'Etienne'],
      ]),
      year: 1991,
      publisher: 'Cambridge University Press',
      publisherPlace: 'Cambridge',
    },
  }),
  publication({
    kind: 'references',
    id: 'mortier',
    locale: 'en',
    slug: 'mortier2018',
    title: 'Communities of practice: A conceptual framework for inclusion of students with significant disabilities',
    content: {
      citationKey: 'mortier2018',
      type: 'article-journal',
      authors: names([['Mortier', 'Kathleen']]),
      year: 2018,
      containerTitle: 'International Journal of Inclusive Education',
      volume: '24',
      issue: '3',
      pages: '329-340',
      DOI: '10.1080/13603116.2018.1461261',
    },
  }),
  publication({
    kind: 'references',
    id: 'mortier-hunt',
    locale: 'en',
    slug: 'mortier2010',
    title: 'Communities of practice in inclusive education',
    content: {
      citationKey: 'mortier2010',
      type: 'article-journal',
      authors: names([
        ['Mortier', 'Kathleen'],
        ['Hunt', 'Pam'],
        ['Leroy', 'Melissa'],
        ['Van de Putte', 'Inge'],
        ['Van Hove', 'Geert'],
      ]),
      year: 2010,
      containerTitle: 'Educational Studies',
      volume: '36',
      issue: '3',
      pages: '345-355',
      DOI: '10.1080/03055690903424816',
    },
  }),
];
