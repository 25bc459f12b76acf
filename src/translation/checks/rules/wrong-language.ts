import { localeInfo } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';
import type { Texts } from '../texts.ts';
import { isBibliographic } from '../is-bibliographic.ts';
import { foreignByWords } from '../language-by-words.ts';
import { masked } from '../masked.ts';
import { sentencesIn } from '../sentences-in.ts';

/** In characters and words: what is shorter is recognised by chance. */
const shortest = { characters: 60, words: 8 };

/**
 * The text is in another language than its own: of our five, or one that is taken for its own, as Czech for Slovak. A text left as the source is
 * said so by another rule, and so is a sentence among others.
 */
export const wrongLanguage: CheckRule = {
  id: 'wrongLanguage',
  severity: 'warning',
  find: (texts) => {
    const { input, source, target } = texts;
    const text = masked(target.text).trim();
    if (text === source.text.trim() || isBibliographic(text)) return [];
    const found = byWords(texts) ?? byLetters(texts);
    return found === undefined ? [] : [{ values: { found, language: localeInfo[input.locale].name } }];
  },
};

/** Where every sentence is foreign. */
function byWords({ input: { locale }, source, target }: Texts): string | undefined {
  const given = new Set(sentencesIn(source.text).map(({ text }) => text));
  const told = sentencesIn(target.text).map(({ text }) =>
    given.has(text) ? undefined : foreignByWords({ sentence: text, locale, least: 3 }),
  );
  return told.every((one) => one !== undefined) ? told[0]?.name : undefined;
}

/** Names that the source has too tell nothing: "European Agency for Special Needs and Inclusive Education". */
function byLetters({ input: { detectLanguage, locale }, source, target }: Texts): string | undefined {
  if (detectLanguage === undefined) return undefined;
  const names = new Set(source.text.match(name));
  const words = sentencesIn(target.text).map((sentence) => sentence.text.replace(name, (word) => (names.has(word) ? ' ' : word)));
  const text = words.join('. ').replace(/\s+/gu, ' ').trim();
  if (text.length < shortest.characters || text.split(' ').length < shortest.words) return undefined;
  const found = detectLanguage(text);
  return found === undefined || found === locale ? undefined : localeInfo[found].name;
}

const name = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu;
