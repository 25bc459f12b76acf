import { describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { choice, countOption, localeOption, noPositionals, onePositional } from '@/operations/commands/arguments.ts';

describe('what is typed after npm run cms', () => {
  it('names the valid languages when one is unknown or missing', () => {
    expect(localeOption({ locale: 'sk' })).toBe('sk');
    expect(() => localeOption({ locale: 'xx' })).toThrow(`--locale xx is no language we know: use one of ${locales.join(', ')}`);
    expect(() => localeOption({})).toThrow(`--locale is missing: use one of ${locales.join(', ')}`);
  });

  it('names the valid words of a choice', () => {
    expect(choice({ kind: 'page' }, 'kind', ['chapter', 'page'])).toBe('page');
    expect(() => choice({ kind: 'book' }, 'kind', ['chapter', 'page'])).toThrow('--kind book is unknown: use one of chapter, page');
  });

  it('takes whole numbers only', () => {
    expect(countOption({}, 'keep', 20)).toBe(20);
    expect(countOption({ keep: '5' }, 'keep', 20)).toBe(5);
    expect(() => countOption({ keep: '-1' }, 'keep', 20)).toThrow('--keep must be a whole number from 1 to 99999');
  });

  it('refuses too little and too much', () => {
    expect(() => onePositional([], 'FILE')).toThrow('FILE is missing');
    expect(() => onePositional(['a', 'b'], 'FILE')).toThrow('"b" is too much: only FILE is expected');
    expect(() => noPositionals(['a'])).toThrow('"a" is too much: no such argument is expected');
  });
});
