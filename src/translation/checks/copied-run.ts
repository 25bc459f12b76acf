import { writing } from '@/languages/all/writing.ts';
import { type Locale, perLocale } from '@/languages/locales.ts';
import { sentencesIn } from './sentences-in.ts';

const common = perLocale((locale) => new Set(writing[locale].commonWords.split(' ')));

/** In words: fewer are shared by chance, or a name. */
const shortest = 5;

interface Copied {
  readonly source: string;
  readonly target: string;
  readonly sourceLocale: Locale;
  readonly locale: Locale;
}

interface Word {
  readonly text: string;
  readonly index: number;
}

/**
 * The first five words in a row that stand in the source and, outside of quotations, in the translation: nearly all in small letters, unlike a
 * name, and with two that sentences of the source's language are built with.
 */
export function copiedRun({ source, target, sourceLocale, locale }: Copied): Word | undefined {
  const given = new Set(sentencesIn(source).flatMap(({ text }) => runsOf(text).map(({ text: run }) => run)));
  return sentencesIn(target)
    .flatMap(({ text, index }) => runsOf(text).map((run) => ({ ...run, index: index + run.index })))
    .find(({ text }) => given.has(text) && isSentence(text, { sourceLocale, locale }));
}

/** Every five words in a row, as they stand. */
function runsOf(sentence: string): Word[] {
  const words = [...sentence.matchAll(/[\p{L}\p{M}’'-]+/gu)].map(({ 0: text, index }) => ({ text, index }));
  return words.slice(0, Math.max(0, words.length - shortest + 1)).map(({ index }, at) => {
    const last = words[at + shortest - 1];
    return { text: sentence.slice(index, last === undefined ? index : last.index + last.text.length), index };
  });
}

function isSentence(run: string, { sourceLocale, locale }: Pick<Copied, 'sourceLocale' | 'locale'>): boolean {
  const words = run.split(/\s+/u);
  const built = words.filter((word) => common[sourceLocale].has(word) && !common[locale].has(word));
  const ours = words.some((word) => common[locale].has(word) && !common[sourceLocale].has(word));
  return built.length >= 2 && !ours && words.filter((word) => /^\p{Ll}/u.test(word)).length >= shortest - 1;
}
