import { describe, expect, it } from 'vitest';
import { checkTerms } from '@/translation/termbase/check-terms.ts';
import { findTermHits } from '@/translation/termbase/find-term-hits.ts';
import { termEntryOf } from '@/translation/termbase/term-entry.ts';
import { termbaseOf } from '@/translation/termbase/termbase.ts';

const termbase = termbaseOf(
  [
    {
      id: 'inclusive',
      title: { en: 'Inclusive education', sk: 'Inkluzívne vzdelávanie' },
      definition: { en: 'Education for all.', sk: 'Vzdelávanie pre všetkých.' },
      avoid: { en: ['mainstreaming'], sk: ['školská integrácia'] },
    },
    { id: 'cop', title: { en: 'Community of Practice', nl: ' ' }, variants: { en: ['CoP', ''] }, definition: { en: 'A group.', nl: null } },
  ].map(termEntryOf),
);

describe('The termbase', () => {
  it('offers each term of a source once, with its translation, or without one', () => {
    const text = 'Mainstreaming is not <1>inclusive education</1>; inclusive education needs CoPs.';
    expect(findTermHits({ termbase, text, from: 'en', to: 'sk' })).toEqual([
      {
        id: 'inclusive',
        found: 'inclusive education',
        range: [24, 43],
        term: 'Inclusive education',
        translation: 'Inkluzívne vzdelávanie',
        avoid: ['školská integrácia'],
        definition: 'Vzdelávanie pre všetkých.',
      },
      { id: 'cop', found: 'CoPs', range: [75, 79], term: 'Community of Practice', translation: '', avoid: [], definition: 'A group.' },
    ]);
  });

  const uses = (source: string, target: string) =>
    checkTerms({ termbase, source: { text: source, locale: 'en' }, target: { text: target, locale: 'sk' } });
  const inclusive = { id: 'inclusive', term: 'Inclusive education', translation: 'Inkluzívne vzdelávanie' };

  it('knows whether a translation uses the term, in any form', () => {
    expect(uses('On inclusive education in a CoP.', 'O inkluzívnom vzdelávaní.')).toEqual([{ ...inclusive, state: 'used' }]);
    expect(uses('On inclusive education.', 'O vzdelávaní.')).toEqual([{ ...inclusive, state: 'absent' }]);
    expect(uses('On education.', 'O školskej integrácii.')).toEqual([]);
  });

  it('tells an avoided form and where it stands, even beside the right one', () => {
    expect(uses('On inclusive education.', 'O školskej integrácii a inkluzívnom vzdelávaní.')).toEqual([
      { ...inclusive, state: 'avoided', found: 'školskej integrácii', range: [2, 21] },
    ]);
  });
});
