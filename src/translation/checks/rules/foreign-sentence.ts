import { localeInfo } from '@/languages/locales.ts';
import type { CheckRule } from '../check-rule.ts';
import { copiedRun } from '../copied-run.ts';
import { isBibliographic } from '../is-bibliographic.ts';
import { foreignByWords } from '../language-by-words.ts';
import { sentencesIn } from '../sentences-in.ts';
import type { Texts } from '../texts.ts';

/**
 * Among other sentences one is in another language, most often left as the source has it, or a part of one is. What the source itself quotes
 * from a third language stays as it is; a text that is foreign as a whole is said so by other rules.
 */
export const foreignSentence: CheckRule = {
  id: 'foreignSentence',
  severity: 'warning',
  find: (texts) => {
    const { input, source, target } = texts;
    if (input.locale === input.sourceLocale || source.text.trim() === target.text.trim() || isBibliographic(target.text)) return [];
    const sentences = sentencesIn(target.text);
    const foreign = foreignSentences(texts);
    if (foreign.length > 0 && foreign.length === sentences.length) return [];
    const found = foreign.length > 0 ? foreign : [copiedPart(texts)].filter((part) => part !== undefined);
    return found.map(({ text, index, name }) => ({
      values: { found: name, text: text.length > 60 ? `${text.slice(0, 60)}…` : text },
      range: target.rangeOf(index, index + text.length),
    }));
  },
};

interface Foreign {
  readonly text: string;
  readonly index: number;
  readonly name: string;
}

function foreignSentences({ input: { locale, sourceLocale }, source, target }: Texts): Foreign[] {
  const given = new Set(sentencesIn(source.text).map(({ text }) => text));
  return sentencesIn(target.text).flatMap((sentence) => {
    const isCopied = given.has(sentence.text);
    const found = foreignByWords({ sentence: sentence.text, locale, least: isCopied ? 2 : 3 });
    return found === undefined || (isCopied && found.locale !== sourceLocale) ? [] : [{ ...sentence, name: found.name }];
  });
}

function copiedPart({ input: { locale, sourceLocale }, source, target }: Texts): Foreign | undefined {
  const run = copiedRun({ source: source.text, target: target.text, sourceLocale, locale });
  return run === undefined ? undefined : { ...run, name: localeInfo[sourceLocale].name };
}
