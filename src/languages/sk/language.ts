import type { Language } from '../language.ts';

export const language: Language = {
  name: 'Slovenčina',
  tag: 'sk',
  dates: 'sk',
  decimalSign: ',',
  nounsHaveCapitals: false,
  nounsHaveCases: true,
  progressWord: 'preklady',
  slugLetters: [
    ['ä', 'a'],
    ['Ä', 'a'],
    ['&', ' a '],
  ],
  deepl: { source: 'sk', target: 'sk' },
};
