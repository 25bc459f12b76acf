import type { Language } from '../language.ts';

export const language: Language = {
  name: 'Deutsch',
  tag: 'de',
  dates: 'de',
  decimalSign: ',',
  nounsHaveCapitals: true,
  nounsHaveCases: true,
  progressWord: 'uebersetzungen',
  slugLetters: [['&', ' und ']],
  deepl: { source: 'de', target: 'de' },
};
