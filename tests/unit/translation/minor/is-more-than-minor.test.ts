import { describe, expect, it } from 'vitest';
import type { Locale } from '@/languages/locales.ts';
import { isMoreThanMinor } from '@/translation/minor/is-more-than-minor.ts';

const long = 'Schools that teach in several languages give every pupil a place and a voice in the room.';

describe('a change that is called minor unseen', () => {
  it('may be a corrected letter in a longer passage, a sign or a blank', () => {
    expect(isMoreThanMinor({ before: long.replace('several', 'severall'), after: long, locale: 'en' })).toBe(false);
    expect(isMoreThanMinor({ before: 'First.', after: 'First!', locale: 'en' })).toBe(false);
    expect(isMoreThanMinor({ before: 'First  one.', after: 'First one.', locale: 'en' })).toBe(false);
  });

  it('is no number, in figures, with a sign, or in words', () => {
    for (const [before, after] of [
      [`${long} 12`, `${long} 13`],
      [`${long} 5 degrees`, `${long} -5 degrees`],
      [`${long} 5 %`, `${long} 5 €`],
      [`${long} three times`, `${long} four times`],
    ] as const)
      expect([after, isMoreThanMinor({ before, after, locale: 'en' })]).toEqual([after, true]);
  });

  it.each<[Locale, string, string]>([
    ['en', 'Pupils of this school and of all others may use their own language in every lesson.', 'may not use'],
    ['nl', 'De leerlingen van deze school en van alle andere may use hun eigen taal in elke les.', 'may use niet'],
    ['de', 'Die Kinder dieser Schule und aller anderen may use ihre eigene Sprache in jeder Stunde.', 'may use nicht'],
    ['pt', 'Os alunos desta escola e de todas as outras may use a sua própria língua em cada aula.', 'não may use'],
    ['sk', 'Žiaci tejto školy a všetkých ostatných may use svoj vlastný jazyk na každej hodine.', 'nemôžu use'],
  ])('is no negation in %s', (locale, before, changed) => {
    expect(isMoreThanMinor({ before, after: before.replace('may use', changed), locale })).toBe(true);
  });

  it('does not turn a word into its contrary, nor take or bring a tag', () => {
    expect(isMoreThanMinor({ before: `${long} It is likely.`, after: `${long} It is unlikely.`, locale: 'en' })).toBe(true);
    expect(isMoreThanMinor({ before: `<1>Schools</1>${long}`, after: `Schools${long}`, locale: 'en' })).toBe(true);
  });

  it('is at most a tenth of the words', () => {
    expect(isMoreThanMinor({ before: 'Pupils speak here', after: 'Children speak here', locale: 'en' })).toBe(true);
    expect(isMoreThanMinor({ before: 'one two', after: 'one two more', locale: 'en' })).toBe(true);
  });
});
