import { describe, expect, it } from 'vitest';
import { languagesOf } from '@/translation/memory/language-pair.ts';
import { mayCorrect } from '@/translation/memory/may-correct.ts';
import { normalise } from '@/translation/memory/normalise.ts';
import { sameTags } from '@/translation/memory/same-tags.ts';
import { measured, similarity } from '@/translation/memory/similarity.ts';
import { sourceHash, unitKey } from '@/translation/memory/unit-keys.ts';
import type { Person } from '@/access/person.ts';

describe('what is one text for the memory', () => {
  it('is the same however an accent is written and however wide a space is', () => {
    expect(normalise(' S\u030Ckola\u00A0 a\nprax ')).toBe('Škola a prax');
    expect(sourceHash('en>sk', 'A\u0301 b')).toBe(sourceHash('en>sk', 'Á  b '));
  });

  it('is another in another case, with another tag, and for another pair of languages', () => {
    const hash = sourceHash('en>sk', 'One <1>two</1>');
    expect(sourceHash('en>sk', 'one <1>two</1>')).not.toBe(hash);
    expect(sourceHash('en>sk', 'One <2>two</2>')).not.toBe(hash);
    expect(sourceHash('en>de', 'One <1>two</1>')).not.toBe(hash);
  });

  it('keeps source and target apart in a key', () => {
    expect(unitKey('en>sk', 'a b', 'c')).not.toBe(unitKey('en>sk', 'a', 'b c'));
  });
});

describe('the measure', () => {
  it('counts a tag as one letter, whichever it is', () => {
    expect(measured('a <12>b</12> <3/>')).toHaveLength(7);
    expect(measured('<1>')).not.toBe(measured('<2>'));
    expect(new Set(['<1>', '</1>', '<1/>'].map(measured)).size).toBe(3);
  });

  it('leaves a tag as it is written where there is no place for its number', () => {
    expect(measured('<2134>')).toBe('<2134>');
  });

  it('is the share of letters that need no edit, of the longer text', () => {
    expect(similarity(2, 8, 6)).toBe(0.75);
    expect(similarity(0, 0, 0)).toBe(1);
  });
});

describe('a pair of languages', () => {
  it('is read from how it is stored, and nothing else is', () => {
    expect(languagesOf('en>sk')).toEqual({ from: 'en', to: 'sk' });
    expect(['en', 'en>', 'en>xx', 'en>sk>de'].map(languagesOf)).toEqual([null, null, null, null]);
  });
});

describe('who may correct the memory', () => {
  const person = (role: Person['role'], languages: Person['languages'] = []): Person => ({ id: '1', role, languages, readsDrafts: false });

  it('is whoever may publish in its target language', () => {
    expect(mayCorrect({ user: person('administrator'), pair: 'en>sk' })).toBe(true);
    expect(mayCorrect({ user: person('reviewer', ['sk']), pair: 'en>sk' })).toBe(true);
    expect(mayCorrect({ user: person('reviewer', ['nl']), pair: 'en>sk' })).toBe(false);
    expect(mayCorrect({ user: person('translator', ['sk']), pair: 'en>sk' })).toBe(false);
    expect(mayCorrect({ user: person('editor'), pair: 'en>sk' })).toBe(false);
    expect(mayCorrect({ user: null, pair: 'en>sk' })).toBe(false);
  });
});

describe('tags of a translation', () => {
  it('are those of the source in any order', () => {
    expect(sameTags('<1>a</1> <2/> b', 'b <2/> <1>á</1>')).toBe(true);
    expect(sameTags('<1>a <2>b</2></1>', '<2>b <1>a</1></2>')).toBe(true);
  });

  it.each([
    ['lost', '<1>a</1>', 'a'],
    ['added', 'a', '<1>a</1>'],
    ['not closed', '<1>a</1>', '<1>a'],
    ['crossed', '<1>a</1><2>b</2>', '<1>a<2>b</1></2>'],
    ['closed before they open', '<1>a</1>', '</1>a<1>'],
    ['doubled', '<2/>', '<2/><2/>'],
  ])('are not the same when %s', (_, source, target) => {
    expect(sameTags(source, target)).toBe(false);
  });
});
