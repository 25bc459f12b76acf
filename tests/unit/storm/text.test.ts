import { describe, expect, it } from 'vitest';
import { differences } from '../../storm/differences.ts';
import { Logbook } from '../../storm/logbook.ts';
import { mayStand, saveIn, wordsOf } from '../../storm/text.ts';

describe('what the storm takes for a loss', () => {
  const begun = () => {
    const logbook = new Logbook();
    const text = logbook.add(3, 'a', 'nl');
    logbook.note(text, 1, { status: 200, text: '' });
    return { logbook, text };
  };

  it('an earlier save than the one acknowledged, or none', () => {
    const { logbook, text } = begun();
    logbook.note(text, 2, { status: 200, text: '' });
    expect(mayStand(text, 2)).toBe(true);
    expect(mayStand(text, 1)).toBe(false);
    expect(mayStand(text, undefined)).toBe(false);
  });

  it('not a later save that nobody answered, but one that was refused', () => {
    const { logbook, text } = begun();
    logbook.note(text, 2, { status: 0, text: '' });
    logbook.note(text, 3, { status: 400, text: 'no' });
    expect([1, 2, 3].map((save) => mayStand(text, save))).toEqual([true, true, false]);
    expect([...logbook.refusals]).toEqual([['400 no', 1]]);
  });

  it('knows a save by its words, and not one of another text', () => {
    const { text } = begun();
    expect(saveIn(`<h1>${wordsOf(3, 12)}</h1>`, text)).toBe(12);
    expect(saveIn(`<h1>${wordsOf(33, 12)}</h1>`, text)).toBe(undefined);
  });

  it('a follower who has something else than the lists, more, or less', () => {
    const lists = new Map([
      ['a', 'one'],
      ['b', 'two'],
    ]);
    const copy = new Map([
      ['a', 'one'],
      ['b', 'old'],
      ['c', 'gone'],
    ]);
    expect(differences(lists, lists)).toEqual([]);
    expect(differences(copy, lists)).toEqual([
      'b: the follower has "old", the lists "two"',
      'c: the follower has "gone", the lists "nothing"',
    ]);
  });
});
