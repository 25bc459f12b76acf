import { describe, expect, it } from 'vitest';
import { measureProgress } from '@/publication/progress/measure-progress.ts';
import { fakeLibrary } from '../../../support/site/fake-library.ts';
import { publication } from '../../../support/site/publication.ts';

const chapter = { kind: 'chapters', content: { number: 1 } } as const;
const word = { own: 0, unreviewed: 0, machine: 0, outdated: 0, fallback: 0 };
const library = fakeLibrary([
  { ...publication({ ...chapter, id: 'one', locale: 'en', slug: 'one', title: 'One' }), words: { ...word, own: 100 } },
  {
    ...publication({ ...chapter, id: 'one', locale: 'sk', slug: 'jeden', title: 'Jeden' }),
    words: { own: 40, unreviewed: 10, machine: 5, outdated: 20, fallback: 25 },
  },
  { ...publication({ ...chapter, id: 'two', locale: 'en', slug: 'two', title: 'Two' }), words: { ...word, own: 50, unreviewed: 1 } },
  { ...publication({ kind: 'news', id: 'n', locale: 'en', slug: 'n', title: 'News', content: {} }), words: { ...word, own: 7 } },
  {
    ...publication({ kind: 'references', id: 'r', locale: 'en', slug: 'r', title: 'A book', content: {} }),
    words: { ...word, own: 3 },
  },
  {
    ...publication({ kind: 'media', id: 'm', locale: 'en', slug: '', title: 'A picture', content: {} as never }),
    words: { ...word, own: 3 },
  },
]);

describe('how far a language is', () => {
  it('counts what its readers meet: their own words by origin, whole documents of other languages as shown in another', () => {
    expect(measureProgress(library, 'sk')).toEqual({
      locale: 'sk',
      documents: { all: 3, inLanguage: 1 },
      words: { own: 40, unreviewed: 10, machine: 5, outdated: 20, fallback: 25 + 51 + 7 },
      kinds: [
        {
          kind: 'chapters',
          documents: { all: 2, inLanguage: 1 },
          words: { own: 40, unreviewed: 10, machine: 5, outdated: 20, fallback: 76 },
        },
        { kind: 'news', documents: { all: 1, inLanguage: 0 }, words: { ...word, fallback: 7 } },
      ],
    });
  });

  it('counts neither the bibliography nor files, which are the same for everybody', () => {
    expect(measureProgress(library, 'en').kinds.map(({ kind }) => kind)).toEqual(['chapters', 'news']);
  });
});
