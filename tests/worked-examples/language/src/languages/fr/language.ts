import type { Language } from '../language.ts';

export const language: Language = {
  name: 'Français',
  tag: 'fr',
  dates: 'fr',
  decimalSign: ',',
  nounsHaveCapitals: false,
  nounsHaveCases: false,
  progressWord: 'traductions',
  slugLetters: [
    ['ü', 'u'],
    ['ö', 'o'],
    ['ä', 'a'],
    ['&', ' et '],
  ],
  deepl: { source: 'fr', target: 'fr' },
};
