import { describe, expect, it } from 'vitest';
import { perLocale } from '@/languages/locales.ts';
import { narrativeCitation, parentheticalCitation } from '@/site/bibliography/format-citation.ts';
import { formatEntry } from '@/site/bibliography/format-entry.ts';
import { initials } from '@/site/bibliography/format-names.ts';
import { letterYears, sortWorks } from '@/site/bibliography/sort-works.ts';
import type { Work } from '@/site/bibliography/work.ts';

const people = (...list: readonly [family: string, given?: string][]) =>
  list.map(([family, given], index) => ({ id: String(index), family, ...(given === undefined ? {} : { given }) }));

const book: Work = {
  id: 'lave',
  type: 'book',
  title: 'Situated learning: Legitimate peripheral participation',
  authors: people(['Lave', 'Jean'], ['Wenger', 'Etienne']),
  year: 1991,
  publisher: 'Cambridge University Press',
};
const article: Work = {
  id: 'mortier',
  type: 'article-journal',
  title: 'Communities of practice in inclusive education',
  authors: people(['Mortier', 'K.'], ['Hunt', 'P.'], ['Van de Putte', 'I.']),
  year: 2010,
  containerTitle: 'Educational Studies',
  volume: '36',
  issue: '3',
  pages: '345-355',
  DOI: '10.1080/03055690903424816',
};

/** The entry with italics between underscores, links between angle brackets. */
function written(work: Work, locale: Parameters<typeof formatEntry>[1] = 'en'): string {
  return formatEntry(work, locale)
    .map(({ text, italic, href }) => (href !== undefined ? `<${text}>` : italic === true ? `_${text}_` : text))
    .join('');
}

describe('an entry of the reference list, in APA style', () => {
  it('writes a book', () => {
    expect(written(book)).toBe(
      'Lave, J., & Wenger, E. (1991). _Situated learning: Legitimate peripheral participation_. Cambridge University Press.',
    );
  });

  it('writes an article with its DOI as a link', () => {
    expect(written(article)).toBe(
      'Mortier, K., Hunt, P., & Van de Putte, I. (2010). Communities of practice in inclusive education. _Educational Studies_, _36_(3), 345–355. <https://doi.org/10.1080/03055690903424816>',
    );
  });

  it('writes a chapter in a book with its editors, edition and pages in the words of the language', () => {
    const chapter: Work = {
      id: 'c',
      type: 'chapter',
      title: 'Learning',
      authors: people(['Novák', 'Ján']),
      editors: people(['Silva', 'Ana'], ['Maia', 'Rui']),
      year: 2020,
      containerTitle: 'Schools',
      edition: '2',
      pages: '11-19',
      publisher: 'Porto Editora',
    };
    expect(perLocale((locale) => written(chapter, locale))).toMatchObject({
      en: 'Novák, J. (2020). Learning. In A. Silva & R. Maia (Eds.), _Schools_ (2nd ed., pp. 11–19). Porto Editora.',
      nl: 'Novák, J. (2020). Learning. In A. Silva & R. Maia (Reds.), _Schools_ (2e druk, pp. 11–19). Porto Editora.',
      de: 'Novák, J. (2020). Learning. In A. Silva & R. Maia (Hrsg.), _Schools_ (2. Aufl., S. 11–19). Porto Editora.',
      pt: 'Novák, J. (2020). Learning. Em A. Silva & R. Maia (Eds.), _Schools_ (2.ª ed., pp. 11–19). Porto Editora.',
      sk: 'Novák, J. (2020). Learning. In A. Silva & R. Maia (eds.), _Schools_ (2. vyd., s. 11–19). Porto Editora.',
    });
  });

  it('puts the title first where nobody signs, and says so where there is no date', () => {
    expect(written({ id: 'p', type: 'webpage', title: 'What is a CoP?', url: 'https://example.org/cop' })).toBe(
      '_What is a CoP?_ (n.d.). <https://example.org/cop>',
    );
  });

  it('does not name a publisher twice', () => {
    const report: Work = {
      id: 'r',
      type: 'report',
      title: 'Education at a glance',
      authors: [{ id: '0', literal: 'OECD' }],
      year: 2023,
      publisher: 'OECD',
    };
    expect(written(report)).toBe('OECD. (2023). _Education at a glance_.');
  });

  it('puts editors in the place of authors', () => {
    expect(written({ id: 'e', type: 'book', title: 'Voices', editors: people(['Maia', 'Rui']), year: 2021, publisher: 'Leya' }, 'de')).toBe(
      'Maia, R. (Hrsg.). (2021). _Voices_. Leya.',
    );
  });

  it('shortens more than twenty authors to nineteen and the last', () => {
    const many: Work = { ...book, authors: people(...Array.from({ length: 21 }, (_, index): [string] => [`N${String(index + 1)}`])) };
    expect(written(many)).toMatch(/^N1, N2, .*N18, N19, … N21\. \(1991\)/);
  });

  it('leaves out the comma before & in German', () => {
    expect(written(book, 'de')).toMatch(/^Lave, J\. & Wenger, E\. \(1991\)/);
  });

  it.each([
    ['Jean-Paul Marie', 'J.-P. M.'],
    ['J. P.', 'J. P.'],
    ['Élodie', 'É.'],
  ])('shortens "%s" to "%s"', (given, expected) => {
    expect(initials(given)).toBe(expected);
  });
});

describe('a citation in the text', () => {
  it('names one, two, or the first of many', () => {
    const one: Work = { ...article, authors: people(['Mortier', 'K.']) };
    expect(parentheticalCitation({ work: one, locale: 'en', locator: '329' })).toBe('Mortier, 2010, p.\u00a0329');
    expect(parentheticalCitation({ work: book, locale: 'nl' })).toBe('Lave & Wenger, 1991');
    expect(parentheticalCitation({ work: article, locale: 'sk', locator: '345-350' })).toBe('Mortier et al., 2010, s.\u00a0345–350');
  });

  it('joins two names in the sentence with the word of the language', () => {
    expect(perLocale((locale) => narrativeCitation({ work: book, locale, locator: '5' }))).toMatchObject({
      en: { authors: 'Lave and Wenger', rest: '1991, p.\u00a05' },
      nl: { authors: 'Lave en Wenger', rest: '1991, p.\u00a05' },
      de: { authors: 'Lave und Wenger', rest: '1991, S.\u00a05' },
      pt: { authors: 'Lave e Wenger', rest: '1991, p.\u00a05' },
      sk: { authors: 'Lave a Wenger', rest: '1991, s.\u00a05' },
    });
  });

  it('keeps a place that is no page number as it is written, and words before', () => {
    expect(parentheticalCitation({ work: book, locale: 'en', locator: 'chapter 2', prefix: 'see' })).toBe(
      'see Lave & Wenger, 1991, chapter 2',
    );
  });

  it('goes by the title where nobody signs', () => {
    expect(parentheticalCitation({ work: { id: 'x', title: 'What is a CoP?' }, locale: 'pt' })).toBe('“What is a CoP?”, s.d.');
  });
});

describe('the order of the list', () => {
  it('is by author, one before several, then by year', () => {
    const alone: Work = { ...article, id: 'alone', authors: people(['Mortier', 'K.']), year: 2018 };
    const early: Work = { ...alone, id: 'early', year: 2012 };
    expect(sortWorks([article, alone, book, early], 'en').map(({ id }) => id)).toEqual(['lave', 'early', 'alone', 'mortier']);
  });

  it('gives a letter to works of the same authors and year, and leaves a given letter alone', () => {
    const twin: Work = { ...article, id: 'twin', title: 'Another one' };
    expect(letterYears(sortWorks([article, twin, book], 'en')).map(({ id, yearSuffix }) => [id, yearSuffix])).toEqual([
      ['lave', undefined],
      ['twin', 'a'],
      ['mortier', 'b'],
    ]);
    expect(letterYears([{ ...article, yearSuffix: 'c' }]).map(({ yearSuffix }) => yearSuffix)).toEqual(['c']);
  });
});
