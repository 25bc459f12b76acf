import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from '@/content/glossary/find-terms.ts';
import { prepareTerms } from '@/content/glossary/prepare-terms.ts';
import { locales } from '@/languages/locales.ts';

const glossary = prepareTerms({
  locale: 'en',
  terms: [
    { id: 'cop', term: 'Community of Practice', variants: ['CoP'], avoid: ['practice group', 'CoP leader'] },
    { id: 'practice', term: 'Practice', variants: [], avoid: [] },
    { id: 'reflective', term: 'Reflective practice', variants: [], avoid: [] },
  ],
});

function found(text: string): string[] {
  return findTerms({ text, terms: glossary }).map((hit) => `${hit.id} ${hit.use} ${hit.found}`);
}

describe('Terms in a text', () => {
  it('are found once each, the longest first, in the order of the text', () => {
    expect(found('Practice, reflective practices and a Community of Practice.')).toEqual([
      'practice term Practice',
      'reflective term reflective practices',
      'cop term Community of Practice',
    ]);
  });

  it('are told from what should not be said instead', () => {
    expect(found('Our practice groups have a CoP leader in each CoP.')).toEqual([
      'cop avoid practice groups',
      'cop avoid CoP leader',
      'cop term CoP',
    ]);
  });

  it('give the range in UTF-16 units, behind emoji as well', () => {
    expect(findTerms({ text: '👩‍🏫 The CoPs', terms: glossary })).toEqual([
      { id: 'cop', term: 'Community of Practice', use: 'term', found: 'CoPs', range: [10, 14] },
    ]);
  });

  it('are found across the tags of marks, and not in a word that a tag divides', () => {
    expect(found('a <1>Community</1> of <2>Practice</2>')).toEqual(['cop term Community</1> of <2>Practice']);
    expect(found('mal<1>practice</1>, <1>practice</1>s, reflective<3/>practice')).toEqual([]);
    expect(found('reflective <3/>practice')).toEqual(['practice term practice']);
  });

  it('are not found in addresses', () => {
    expect(found('https://practice.example/practice and practice@school.example')).toEqual([]);
  });

  it('are the avoided form where the text has exactly that, though an inflected term looks the same', () => {
    const terms = prepareTerms({
      locale: 'pt',
      terms: [{ id: 'cop', term: 'Comunidade de prática', variants: [], avoid: ['comunidade de práticas'] }],
    });
    const uses = (text: string) => findTerms({ text, terms }).map(({ use }) => use);
    expect(uses('Uma comunidade de práticas')).toEqual(['avoid']);
    expect(uses('As comunidades de prática')).toEqual(['term']);
    expect(uses('Uma comunidade de prática')).toEqual(['term']);
  });

  it('are exact slices of any text in any language, and never overlap', () => {
    const word = fc.constantFrom(
      'CoP',
      'CoPs',
      'practice',
      'Praxis',
      'žiaci',
      '<1>',
      '</1>',
      '<2/>',
      ' ',
      '-',
      '’',
      '́',
      '😀',
      'https://',
      '\u00ad',
      '.',
    );
    const text = fc.oneof(
      fc.array(word).map((words) => words.join('')),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), fc.constantFrom(...locales), (passage, titles, locale) => {
        const terms = prepareTerms({
          locale,
          terms: titles.map((term, id) => ({ id: String(id), term, variants: ['CoP'], avoid: ['žiak'] })),
        });
        let end = 0;
        for (const hit of findTerms({ text: passage, terms })) {
          expect(passage.slice(...hit.range)).toBe(hit.found);
          expect(hit.found).not.toBe('');
          expect(hit.range[0]).toBeGreaterThanOrEqual(end);
          end = hit.range[1];
        }
      }),
      { numRuns: 500 },
    );
  });
});
