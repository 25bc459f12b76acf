import { describe, expect, it } from 'vitest';
import { kinds } from '@/content/kinds.ts';
import { locales } from '@/languages/locales.ts';
import { isProgressWord, progressWord } from '@/languages/progress-word.ts';
import { isPathKind, kindOfAnyPathWord, kindOfPathWord, pathKinds, pathWords } from '@/languages/path-words.ts';

describe('path words', () => {
  it('belong to exactly the kinds that have pages', () => {
    const withPages = kinds.filter(({ facts }) => facts.site !== null).map(({ slug }) => slug);
    expect([...pathKinds].sort()).toEqual(withPages.sort());
    expect(isPathKind('media')).toBe(false);
  });

  it.each(locales)('are used once each in %s, and fit an address as they are', (locale) => {
    const words = [...pathKinds.map((kind) => pathWords[kind][locale]), progressWord[locale]];
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]+(?:-[a-z]+)*$/.test(word))).toEqual([]);
  });

  it('are understood in their own language first, then in any', () => {
    expect(kindOfPathWord('nl', 'handboek')).toBe('chapters');
    expect(kindOfPathWord('nl', 'manual')).toBeUndefined();
    expect(kindOfAnyPathWord('nl', 'manual')).toBe('chapters');
    expect(kindOfAnyPathWord('nl', 'nonsense')).toBeUndefined();
  });

  it('are no word of any language for how far that is', () => {
    expect(pathKinds.flatMap((kind) => Object.values(pathWords[kind])).filter(isProgressWord)).toEqual([]);
  });
});
