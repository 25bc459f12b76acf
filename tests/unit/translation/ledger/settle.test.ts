import { describe, expect, it } from 'vitest';
import type { DeskDeed } from '@/translation/ledger/desk-save.ts';
import type { PassageEntries } from '@/translation/ledger/passage-entry.ts';
import { type Occasion, settle } from '@/translation/ledger/settle.ts';
import { stateOf } from '@/translation/ledger/state-of.ts';
import type { Pair } from '@/passages/pair-passages.ts';

const pair = (key: string, source: string, target?: string): Pair => ({
  segment: { key, kind: 'line', path: [key], text: source, tagged: false, tags: [] },
  target: target === undefined ? undefined : { text: target, tags: [] },
});

const morning: Occasion = { by: 'u1', byName: 'Jana', at: '2026-01-01T08:00:00.000Z', arrivedBy: 'person' };
const noon: Occasion = { by: 'u2', byName: 'Eva', at: '2026-01-01T12:00:00.000Z', arrivedBy: 'person' };

const settled = (pairs: readonly Pair[], former: PassageEntries = {}, occasion = morning) =>
  settle({ sourceLocale: 'en', pairs, former, occasion });

const states = (pairs: readonly Pair[], entries: PassageEntries) =>
  pairs.map(({ segment, target }) => stateOf({ source: segment.text, target: target?.text, entry: entries[segment.key] }));

const desk = (key: string, said: 'draft' | 'needsReview' | 'reviewed', deed: DeskDeed['deed'] = 'saved'): Occasion => ({
  ...noon,
  deeds: new Map([[key, { said, origin: 'person', deed }]]),
});

describe('the ledger after a save', () => {
  it('counts passages and words of the source by state', () => {
    const { totals } = settled([pair('a', 'One two three', 'Jeden dva tri'), pair('b', 'Four')]);
    expect(totals.passages).toEqual({ missing: 1, draft: 0, needsReview: 1, reviewed: 0, outdated: 0 });
    expect(totals.words).toEqual({ missing: 1, draft: 0, needsReview: 3, reviewed: 0, outdated: 0 });
  });

  it('makes exactly the changed passage outdated, and keeps what it was translated from', () => {
    const { entries } = settled([pair('a', 'One', 'Jeden'), pair('b', 'Two', 'Dva')]);
    const now = [pair('a', 'One', 'Jeden'), pair('b', 'Two, changed', 'Dva')];
    const after = settled(now, entries, noon);
    expect(states(now, after.entries)).toEqual(['needsReview', 'outdated']);
    expect(after.entries['b']).toMatchObject({ source: 'Two', target: 'Dva', outdatedSince: noon.at });
    expect(after.history).toEqual([
      { passage: 'b', deed: 'outdated', state: 'outdated', origin: 'person', source: 'Two, changed', target: 'Dva', note: '' },
    ]);
  });

  it('leaves words whose they are when somebody else corrects them, and gives them to whoever confirms them', () => {
    const first = settled([pair('a', 'One', 'Jeden')]);
    const corrected = settled([pair('a', 'One', 'Jeden.')], first.entries, desk('a', 'reviewed', 'approved'));
    expect(corrected.entries['a']).toMatchObject({ by: 'u2', author: 'u1' });
    const confirmed = settled([pair('a', 'One', 'Jeden')], first.entries, desk('a', 'needsReview', 'confirmed'));
    expect(confirmed.entries['a']).toMatchObject({ by: 'u1', author: 'u2' });
  });

  it('knows a correction from one’s own words, until somebody confirms it', () => {
    const first = settled([pair('a', 'One', 'Jeden')]);
    expect(first.entries['a']?.corrected).toBeUndefined();
    const corrected = settled([pair('a', 'One', 'Jeden.')], first.entries, desk('a', 'needsReview'));
    expect(corrected.entries['a']?.corrected).toBe(true);
    const looked = settled([pair('a', 'One', 'Jeden.')], corrected.entries, desk('a', 'draft', 'returned'));
    expect(looked.entries['a']?.corrected).toBe(true);
    const confirmed = settled([pair('a', 'One', 'Jeden.')], looked.entries, desk('a', 'needsReview', 'confirmed'));
    expect(confirmed.entries['a']?.corrected).toBeUndefined();
  });

  it('gives a passage its state back when the change of the source is taken back', () => {
    const first = settled([pair('a', 'One', 'Jeden')], {}, desk('a', 'reviewed'));
    const changed = settled([pair('a', 'One!', 'Jeden')], first.entries, noon);
    const back = settled([pair('a', 'One', 'Jeden')], changed.entries, noon);
    expect(back.entries).toEqual(first.entries);
    expect(states([pair('a', 'One', 'Jeden')], back.entries)).toEqual(['reviewed']);
  });

  it('keeps words as outdated that somebody wrote for a source which had changed meanwhile, whatever they said of them', () => {
    const now = [pair('a', 'One, changed', 'Jeden')];
    const on = (said: DeskDeed['said'], deed: DeskDeed['deed']): Occasion => ({
      ...noon,
      deeds: new Map([['a', { said, origin: 'person', deed, source: 'One' }]]),
    });
    for (const occasion of [on('draft', 'saved'), on('needsReview', 'confirmed')]) {
      const { entries } = settled(now, {}, occasion);
      expect(states(now, entries)).toEqual(['outdated']);
      expect(entries['a']).toMatchObject({ source: 'One', outdatedSince: noon.at });
      const confirmed = settled(now, entries, desk('a', 'needsReview', 'stillCorrect'));
      expect(states(now, confirmed.entries)).toEqual(['needsReview']);
    }
  });

  it('takes words whose tags a changed source counts otherwise for the same, and their author with them', () => {
    const first = settled([pair('a', '<1>One</1>', '<1>Jeden</1>')], {}, desk('a', 'reviewed', 'approved'));
    const changed = settled([pair('a', '<1>Not</1> <2>one</2>', '<2>Jeden</2>')], first.entries, noon);
    expect(changed.entries['a']).toMatchObject({ said: 'reviewed', by: 'u2', target: '<2>Jeden</2>', source: '<1>One</1>' });
    const back = settled([pair('a', '<1>One</1>', '<1>Jeden</1>')], changed.entries, noon);
    expect(back.entries).toEqual(first.entries);
  });

  it('carries translations along with a minor edit, but none that was outdated before', () => {
    const first = settled([pair('a', 'One', 'Jeden'), pair('b', 'Two', 'Dva')]);
    const second = settled([pair('a', 'One', 'Jeden'), pair('b', 'Two new', 'Dva')], first.entries, noon);
    const now = [pair('a', 'One.', 'Jeden'), pair('b', 'Two new.', 'Dva')];
    const third = settled(now, second.entries, {
      ...noon,
      minor: new Map([
        ['a', 'One.'],
        ['b', 'Two new.'],
      ]),
    });
    expect(states(now, third.entries)).toEqual(['needsReview', 'outdated']);
    expect(third.history.map(({ passage, deed }) => [passage, deed])).toEqual([['a', 'carried']]);
  });

  it('confirms an outdated passage as it is, and leaves its author its author', () => {
    const first = settled([pair('a', 'One', 'Jeden')]);
    const changed = [pair('a', 'One!', 'Jeden')];
    const after = settled(changed, settled(changed, first.entries, noon).entries, desk('a', 'needsReview', 'stillCorrect'));
    expect(states(changed, after.entries)).toEqual(['needsReview']);
    expect(after.entries['a']).toMatchObject({ source: 'One!', by: 'u1', byName: 'Jana' });
  });

  it('leaves an outdated passage outdated while new words are typed, until they are said to be done', () => {
    const first = settled([pair('a', 'One', 'Jeden')]);
    const typed = [pair('a', 'One!', 'Jede')];
    const drafted = settled(typed, first.entries, desk('a', 'draft'));
    expect(states(typed, drafted.entries)).toEqual(['outdated']);
    const done = settled([pair('a', 'One!', 'Jeden!')], drafted.entries, desk('a', 'needsReview', 'confirmed'));
    expect(states([pair('a', 'One!', 'Jeden!')], done.entries)).toEqual(['needsReview']);
  });

  it('asks for a review of words that changed outside the desk', () => {
    const first = settled([pair('a', 'One', 'Jeden')], {}, desk('a', 'reviewed'));
    const now = [pair('a', 'One', 'Jedno')];
    const after = settled(now, first.entries, { ...noon, arrivedBy: 'import' });
    expect(states(now, after.entries)).toEqual(['needsReview']);
    expect(after.entries['a']).toMatchObject({ origin: 'import', byName: 'Eva' });
  });

  it('notes what went public, and vouches for words of the form but not for those of the desk', () => {
    const now = [pair('a', 'One', 'Jeden'), pair('b', 'Two', 'Dva')];
    const first = settled(now, settled([pair('a', 'One', 'Jeden')]).entries, desk('b', 'draft'));
    const published = settled(now, first.entries, { ...noon, published: { asReviewed: true } });
    expect(published.entries['a']?.live).toEqual({ said: 'reviewed', origin: 'person', source: 'One', target: 'Jeden' });
    expect(published.entries['b']?.live).toEqual({ said: 'draft', origin: 'person', source: 'Two', target: 'Dva' });
  });

  it('leaves what is public as it was while a new draft is written, and follows a review of the public words', () => {
    const first = settled([pair('a', 'One', 'Jeden')], {}, { ...morning, published: { asReviewed: false } });
    const drafted = settled([pair('a', 'One', 'Jedna')], first.entries, desk('a', 'draft'));
    expect(drafted.entries['a']?.live).toEqual({ said: 'needsReview', origin: 'person', source: 'One', target: 'Jeden' });
    const reviewed = settled([pair('a', 'One', 'Jeden')], first.entries, desk('a', 'reviewed', 'approved'));
    expect(reviewed.entries['a']?.live).toEqual({ said: 'reviewed', origin: 'person', source: 'One', target: 'Jeden' });
  });

  it('leaves what is public current after a minor edit', () => {
    const first = settled([pair('a', 'One', 'Jeden')], {}, { ...morning, published: { asReviewed: true } });
    const after = settled([pair('a', 'One.', 'Jeden')], first.entries, { ...noon, minor: new Map([['a', 'One.']]) });
    expect(after.entries['a']?.live).toEqual({ said: 'reviewed', origin: 'person', source: 'One.', target: 'Jeden' });
  });

  it('lets nobody but a reviewer change what is said of public words', () => {
    const first = settled([pair('a', 'One', 'Jeden')], {}, { ...morning, published: { asReviewed: true } });
    const typed = settled([pair('a', 'One', 'Jed')], first.entries, desk('a', 'draft'));
    const typedBack = settled([pair('a', 'One', 'Jeden')], typed.entries, desk('a', 'draft'));
    expect(typedBack.entries['a']).toMatchObject({ said: 'draft', live: { said: 'reviewed' } });
    const returned = settled([pair('a', 'One', 'Jeden')], typedBack.entries, desk('a', 'draft', 'returned'));
    expect(returned.entries['a']).toMatchObject({ said: 'draft', live: { said: 'draft' } });
  });

  it('remembers since when a passage is outdated while somebody types', () => {
    const first = settled([pair('a', 'One', 'Jeden')]);
    const changed = settled([pair('a', 'One!', 'Jeden')], first.entries, { ...noon, at: '2026-01-01T10:00:00.000Z' });
    const typed = settled([pair('a', 'One!', 'Jeden no')], changed.entries, desk('a', 'draft'));
    expect(typed.entries['a']?.outdatedSince).toBe('2026-01-01T10:00:00.000Z');
  });

  it('keeps the words that were taken away in the history', () => {
    const first = settled([pair('a', 'One', 'Jeden')]);
    const { entries, history } = settled([pair('a', 'One')], first.entries, noon);
    expect(entries).toEqual({});
    expect(history).toEqual([{ passage: 'a', deed: 'removed', state: 'missing', origin: null, source: 'One', target: 'Jeden', note: '' }]);
  });

  it('changes nothing when nothing happened', () => {
    const now = [pair('a', 'One', 'Jeden'), pair('b', 'Two')];
    const first = settled(now);
    expect(settled(now, first.entries, noon)).toEqual({ ...first, history: [] });
  });
});
