import { describe, expect, it } from 'vitest';
import { dropText, keepText, keptTexts, type TextStorage } from '@/workbench/desk/admin/saving/kept-texts.ts';
import { offeredTexts } from '@/workbench/desk/admin/saving/offered-texts.ts';
import { passageOf } from './passage-of.ts';

const place = { person: '1', kind: 'chapters', id: '4', locale: 'sk' };

function storage(): TextStorage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
    key: (index) => [...held.keys()][index] ?? null,
  };
}

describe('texts kept in the browser', () => {
  it('come back for the same person, document and language alone, the oldest first', () => {
    const browser = storage();
    keepText(browser, place, { key: 'b', text: 'druhý', base: '2', at: '2026-11-24T12:05:00Z' });
    keepText(browser, place, { key: 'a', text: 'prvý', base: '1', at: '2026-11-24T12:04:00Z' });
    keepText(browser, { ...place, person: '2' }, { key: 'a', text: 'cudzí', base: '1', at: '' });
    expect(keptTexts(browser, place).map(({ key, text }) => [key, text])).toEqual([
      ['a', 'prvý'],
      ['b', 'druhý'],
    ]);
    dropText(browser, place, 'a');
    expect(keptTexts(browser, place).map(({ key }) => key)).toEqual(['b']);
    expect(keptTexts(browser, { ...place, locale: 'pt' })).toEqual([]);
  });

  it('are one text for each tab, so that two tabs of one person take nothing from each other', () => {
    const browser = storage();
    const [one, two] = [
      { ...place, tab: 't1' },
      { ...place, tab: 't2' },
    ];
    keepText(browser, one, { key: 'a#1', text: 'v prvej', base: '1', at: '2026-11-24T12:04:00Z' });
    keepText(browser, two, { key: 'a#1', text: 'v druhej', base: '1', at: '2026-11-24T12:05:00Z' });
    const texts = () => keptTexts(browser, { ...place, tab: 't3' }).map(({ key, text, tab }) => [key, text, tab]);
    expect(texts()).toEqual([
      ['a#1', 'v prvej', 't1'],
      ['a#1', 'v druhej', 't2'],
    ]);
    dropText(browser, two, 'a#1');
    expect(texts()).toEqual([['a#1', 'v prvej', 't1']]);
  });

  it('pass over what cannot be read, and leave it', () => {
    const browser = storage();
    browser.setItem('desk:1:chapters:4:sk:x', '{broken');
    expect(keptTexts(browser, place)).toEqual([]);
    expect(browser.length).toBe(1);
  });

  it('say so when the browser is full', () => {
    const full: TextStorage = {
      ...storage(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    expect(keepText(full, place, { key: 'a', text: 'x', base: '1', at: '' })).toBe(false);
  });

  it('are offered where the server has other words, and named where it has newer ones or no such passage', () => {
    const kept = (key: string, text: string, base: string) => ({ key, text, base, at: '' });
    const passages = [passageOf('same', { target: 'a' }), passageOf('mine', { base: '1' }), passageOf('newer', { base: '2' })];
    const { offered, lost, known } = offeredTexts(
      [kept('same', 'a', '0'), kept('mine', 'b', '1'), kept('newer', 'c', '1'), kept('gone', 'd', '1')],
      passages,
    );
    expect(offered.map((offer) => [offer.kept.key, offer.isNewer])).toEqual([
      ['mine', false],
      ['newer', true],
    ]);
    expect(lost.map(({ key }) => key)).toEqual(['gone']);
    expect(known).toEqual(['same']);
  });

  it('say that the source has changed since, where nobody touched the translation', () => {
    const browser = storage();
    keepText(browser, place, { key: 'a', text: 'slovo', base: '1-7', source: 'word', at: '' });
    const kept = keptTexts(browser, place);
    expect(kept.map(({ source }) => source)).toEqual(['word']);
    const { offered } = offeredTexts(kept, [passageOf('a', { base: '1-8' })]);
    expect(offered.map(({ isNewer, sourceChanged }) => ({ isNewer, sourceChanged }))).toEqual([{ isNewer: false, sourceChanged: true }]);
  });
});
