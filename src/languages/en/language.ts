import type { Language } from '../language.ts';

export const language: Language = {
  name: 'English',
  tag: 'en',
  dates: 'en-GB',
  decimalSign: '.',
  nounsHaveCapitals: false,
  nounsHaveCases: false,
  progressWord: 'translations',
  slugLetters: [
    ['ü', 'u'],
    ['ö', 'o'],
    ['ä', 'a'],
  ],
  deepl: { source: 'en', target: 'en-GB' },
};
