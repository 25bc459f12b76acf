import { describe, expect, it } from 'vitest';
import { citationKey, freeKey } from '@/importing/bibliography/citation-key.ts';
import { parseApa } from '@/importing/bibliography/parse-apa.ts';

describe('entries in the style of the APA', () => {
  it('reads a journal article, DOI in lower case without its resolver', () => {
    expect(
      parseApa(
        'Lee, A. B., & van Dijk, C. (2019a). Learning together? A study. Journal of Schools, 12(3), 45–67. https://doi.org/10.1000/ABC.9',
      ),
    ).toEqual({
      citationKey: 'lee2019a',
      type: 'article-journal',
      title: 'Learning together? A study',
      authors: [
        { family: 'Lee', given: 'A. B.' },
        { family: 'van Dijk', given: 'C.' },
      ],
      year: 2019,
      yearSuffix: 'a',
      containerTitle: 'Journal of Schools',
      volume: '12',
      issue: '3',
      pages: '45-67',
      DOI: '10.1000/abc.9',
    });
  });

  it('reads a book with and without its place', () => {
    expect(parseApa('Novák, J. (2001). Škola pre všetkých. Bratislava: Univerzita.')).toMatchObject({
      type: 'book',
      title: 'Škola pre všetkých',
      publisherPlace: 'Bratislava',
      publisher: 'Univerzita',
    });
    expect(parseApa('Novák, J. (2001). Schools for all (2nd ed.). Open Press.')).toMatchObject({
      type: 'book',
      title: 'Schools for all',
      edition: '2nd ed.',
      publisher: 'Open Press',
    });
  });

  it('reads a chapter with its editors', () => {
    expect(parseApa('Silva, M. (2015). Voices. In A. Costa & B. Reis (Eds.), Agency at school (pp. 10–20). Sage.')).toMatchObject({
      type: 'chapter',
      title: 'Voices',
      editors: [
        { family: 'Costa', given: 'A.' },
        { family: 'Reis', given: 'B.' },
      ],
      containerTitle: 'Agency at school',
      pages: '10-20',
      publisher: 'Sage',
    });
  });

  it('reads an organisation and a page of the web', () => {
    expect(parseApa('UNESCO. (2017). A guide for inclusion. It is short. https://example.org/guide.')).toMatchObject({
      citationKey: 'unesco2017',
      type: 'webpage',
      authors: [{ literal: 'UNESCO' }],
      title: 'A guide for inclusion. It is short',
      url: 'https://example.org/guide',
    });
  });

  it.each([
    [
      'a missing full stop after a name',
      'Ross, K., & Shea, P (2017). Title. Review 21(1), 2–3.',
      {
        authors: [
          { family: 'Ross', given: 'K.' },
          { family: 'Shea', given: 'P.' },
        ],
        containerTitle: 'Review',
        volume: '21',
        issue: '1',
      },
    ],
    [
      'a space before the issue',
      'Ross, K. (2012). Title. Journal of Care 6 (1), 1–20.',
      { containerTitle: 'Journal of Care', volume: '6', issue: '1', pages: '1-20' },
    ],
    [
      'a given name before the family name',
      'Ross, K. & Mary Smith, M. (2002). Title. Press.',
      {
        authors: [
          { family: 'Ross', given: 'K.' },
          { family: 'Smith', given: 'M.' },
        ],
      },
    ],
    ['a broken range of years', 'Ross, K. (2017). Research, 2000- 2014. Review, 1(1), 2-3.', { title: 'Research, 2000–2014' }],
    [
      '"and" in German',
      'Maier, H. und Huber, K. (2010). Titel. Wien: Verlag.',
      {
        authors: [
          { family: 'Maier', given: 'H.' },
          { family: 'Huber', given: 'K.' },
        ],
      },
    ],
  ])('understands %s', (_, line, expected) => {
    expect(parseApa(line)).toMatchObject(expected);
  });

  it.each(['A sentence that is none.', 'In 2019 (see above) we met.', '(2019). No author.', 'Ross, K. (2019).', ''])(
    'takes "%s" for no entry',
    (line) => {
      expect(parseApa(line)).toBeUndefined();
    },
  );
});

describe('citation keys', () => {
  it('are the first family name in plain letters and the year', () => {
    expect(citationKey({ authors: [{ family: 'Müller-Groß' }], title: 'x', year: 2020 })).toBe('mullergross2020');
    expect(citationKey({ authors: [], title: 'On the agency of students' })).toBe('agencynd');
  });

  it('take the next letter when another work has the key', () => {
    expect(freeKey('lee2019', new Set(['lee2019', 'lee2019b']))).toBe('lee2019c');
  });
});
