import { beforeAll, expect, it } from 'vitest';
import type { CheckInput } from '@/translation/checks/check-input.ts';
import { languageDetector } from '@/translation/checks/detect-language.ts';
import { runChecks } from '@/translation/checks/run-checks.ts';
import { checkTerms } from '@/translation/termbase/check-terms.ts';
import { type Termbase, termbaseOf } from '@/translation/termbase/termbase.ts';
import { inputOf } from './check-cases.ts';
import { type SentencePair, sentencePairs } from './pairs.ts';
import { starterPairs } from './starter-pairs.ts';

let termbase: Termbase = termbaseOf([]);
let detectLanguage: CheckInput['detectLanguage'];

beforeAll(async () => {
  ({ termbase } = await starterPairs());
  detectLanguage = await languageDetector();
}, 60_000);

/** What the desk says of a pair, with the glossary of the starter texts. */
function said({ l, s, t, from, more }: SentencePair): string[] {
  const terms = checkTerms({ termbase, source: { text: s, locale: from }, target: { text: t, locale: l } });
  const facts = { sourceLocale: from, terms, ...(detectLanguage === undefined ? {} : { detectLanguage }) };
  return runChecks(inputOf({ check: '', locale: l, source: s, target: t, more: { ...facts, ...more } })).map(({ check }) => check);
}

it.each(sentencePairs('clean'))('nothing is said of a good translation: $id $t', (pair) => {
  expect(said(pair)).toEqual([]);
});

it.each(sentencePairs('faulty'))('something is said where $e is wrong: $id $t', (pair) => {
  expect(said(pair)).not.toEqual([]);
});
