import type { Language } from '../language.ts';

export const language: Language = {
  name: 'Português',
  tag: 'pt-PT',
  dates: 'pt-PT',
  decimalSign: ',',
  nounsHaveCapitals: false,
  nounsHaveCases: false,
  progressWord: 'traducoes',
  slugLetters: [
    ['ü', 'u'],
    ['ö', 'o'],
    ['ä', 'a'],
    ['&', ' e '],
  ],
  deepl: { source: 'pt', target: 'pt-PT' },
};
