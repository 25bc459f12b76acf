import { expect, it } from 'vitest';
import { languageDetector } from '@/translation/checks/detect-language.ts';
import { runChecks } from '@/translation/checks/run-checks.ts';
import { inputOf } from './check-cases.ts';

const sentences = {
  en: 'Students, teachers and parents meet every week and decide themselves what they want to talk about.',
  nl: 'Leerlingen, leraren en ouders komen elke week samen en beslissen zelf waarover ze willen praten.',
  de: 'Lernende, Lehrende und Eltern treffen sich jede Woche und entscheiden selbst, worüber sie sprechen wollen.',
  pt: 'Alunos, docentes e famílias reúnem-se todas as semanas e decidem por si próprios do que querem falar.',
  sk: 'Žiaci, učitelia a rodičia sa stretávajú každý týždeň a sami rozhodujú o tom, o čom sa chcú rozprávať.',
} as const;

it('tells our five languages from each other', async () => {
  const detect = await languageDetector();
  const told = Object.values(sentences).map((sentence) => detect(sentence));
  expect(told).toEqual(['en', 'nl', 'de', 'pt', 'sk']);
});

it('makes a Dutch sentence in the Slovak text known, by the names of both languages', async () => {
  const detectLanguage = await languageDetector();
  const input = inputOf({ check: 'wrongLanguage', locale: 'sk', source: sentences.en, target: sentences.nl, more: { detectLanguage } });
  expect(runChecks(input)).toEqual([
    { check: 'wrongLanguage', severity: 'warning', values: { found: 'Nederlands', language: 'Slovenčina' } },
  ]);
  expect(runChecks({ ...input, target: sentences.sk })).toEqual([]);
});
