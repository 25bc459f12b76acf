import { describe, expect, it } from 'vitest';
import { formats } from '@/languages/formats.ts';
import { perLocale } from '@/languages/locales.ts';

describe('formats', () => {
  it('write a day as each language does, in UTC whatever the clock of the machine', () => {
    expect(perLocale((locale) => formats(locale).date('2024-10-07T12:00:00.000Z'))).toMatchObject({
      en: '7 October 2024',
      nl: '7 oktober 2024',
      de: '7. Oktober 2024',
      pt: '7 de outubro de 2024',
      sk: '7. októbra 2024',
    });
    expect(formats('en').date('2024-10-07T23:59:00.000Z')).toBe('7 October 2024');
  });

  it('write the per-cent sign with the space before it that the language asks for', () => {
    expect(perLocale((locale) => formats(locale).percent(66.6))).toMatchObject({
      en: '66.6%',
      nl: '66,6%',
      de: '66,6\u00a0%',
      pt: '66,6%',
      sk: '66,6\u00a0%',
    });
    expect(formats('en').percent(100)).toBe('100%');
  });

  it('write sizes of files with the language’s own decimal sign', () => {
    expect(formats('en').size(182_000)).toBe('182 kB');
    expect(formats('en').size(12)).toBe('1 kB');
    expect(formats('de').size(1_250_000)).toBe('1,3 MB');
  });

  it('name countries and languages, and give back what is no language tag', () => {
    expect(formats('sk').country('SK')).toBe('Slovensko');
    expect(formats('nl').language('pt')).toBe('Portugees');
    expect(formats('nl').language('mostly Dutch!')).toBe('mostly Dutch!');
  });

  it('sort Slovak č after c', () => {
    expect(['čas', 'cieľ', 'dom'].sort(formats('sk').collator.compare)).toEqual(['cieľ', 'čas', 'dom']);
  });
});
