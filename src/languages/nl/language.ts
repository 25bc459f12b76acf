import type { Language } from '../language.ts';

export const language: Language = {
  name: 'Nederlands',
  tag: 'nl',
  dates: 'nl',
  decimalSign: ',',
  nounsHaveCapitals: false,
  nounsHaveCases: false,
  progressWord: 'vertalingen',
  slugLetters: [
    ['ë', 'e'],
    ['ï', 'i'],
    ['ö', 'o'],
    ['ü', 'u'],
    ['ä', 'a'],
    ['&', ' en '],
  ],
  deepl: { source: 'nl', target: 'nl' },
};
