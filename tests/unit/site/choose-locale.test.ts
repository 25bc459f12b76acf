import { describe, expect, it } from 'vitest';
import { chooseLocale } from '@/site/address/choose-locale.ts';

describe('the language a reader is greeted in', () => {
  it.each([
    ['sk-SK,sk;q=0.9,en;q=0.8', 'sk'],
    ['fr-FR,fr;q=0.9,pt-BR;q=0.7,en;q=0.5', 'pt'],
    ['en;q=0.2,nl;q=0.8', 'nl'],
    ['de;q=0,nl', 'nl'],
    ['fr,*;q=0.5', 'en'],
    ['', 'en'],
    [';;q=,,', 'en'],
  ])('follows Accept-Language "%s" to %s', (acceptLanguage, expected) => {
    expect(chooseLocale({ acceptLanguage })).toBe(expected);
  });

  it('is the one they chose before, whatever the browser says', () => {
    expect(chooseLocale({ remembered: 'pt', acceptLanguage: 'de' })).toBe('pt');
  });

  it('is not what a broken cookie says', () => {
    expect(chooseLocale({ remembered: 'xx', acceptLanguage: 'de' })).toBe('de');
  });
});
