import { describe, expect, it } from 'vitest';
import { countWords } from '@/translation/ledger/count-words.ts';

describe('the words of a passage', () => {
  it.each([
    ['en', 'Schools don’t learn alone.', 4],
    ['de', 'Eine Praxis-Gemeinschaft lernt.', 4],
    ['sk', 'Školy sa učia spolu – 3 roky.', 6],
    ['en', '', 0],
  ] as const)('are counted as its language has them: %s “%s”', (locale, text, words) => {
    expect(countWords(text, locale)).toBe(words);
  });

  it('do not include tags, and a word that a mark divides is one', () => {
    expect(countWords('A <1>community</1> of prac<2>tice</2>.<3/>', 'en')).toBe(4);
  });

  it('are the same when they are counted again', () => {
    expect([countWords('One two', 'en'), countWords('One two', 'en'), countWords('One two', 'nl')]).toEqual([2, 2, 2]);
  });
});
