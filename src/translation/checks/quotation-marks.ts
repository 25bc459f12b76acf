import { writing } from '@/languages/all/writing.ts';
import type { Locale } from '@/languages/locales.ts';

export interface QuotationProblem {
  readonly type: 'wrong' | 'unclosed';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Mark {
  readonly mark: string;
  readonly index: number;
}

const doubles = /["„“”«»]/gu;
/** What closes a mark that some language opens with, whether it is one of ours or not. */
const closings: Readonly<Record<string, string>> = { '"': '"', '„': '“”', '“': '”“', '”': '”', '«': '»', '»': '«»' };
/** Straight single marks around words; an apostrophe has a letter on its left, or nothing that closes after it ('s ochtends). */
const straightSingles = /(?<![\p{L}\p{N}])'(?=\p{L})(?!s |t |n |k |m )[^'\n]{1,80}\p{L}[.,!?]?'(?!\p{L})/gu;
/** Opening single marks that another language has, and right ones that are closed as in another. */
const low = /(?<!\S)‚(?=\p{L})|(?<![\p{L}\p{N}])‘(?=\p{L})[^‘’\n]{1,80}‘(?!\p{L})/gu;
const high = /(?<![\p{L}\p{N}])‘(?=\p{L})(?=[^‘’]*\p{L}[.,!?]?’(?!\p{L}))|(?<!\S)‚(?=\p{L})[^‚‘’\n]{1,80}’(?!\p{L})/gu;

/** An opening single mark with nothing after it that could close it; ‘s and ‘90 are an apostrophe's. */
const singleUnclosed = /(?<![\p{L}\p{N}])‘(?![stnkm]\s|em\s)(?=\p{L})(?=[^‘’]*$)/gu;
const lowUnclosed = /(?<!\S)‚(?=\p{L})(?=[^‚‘’]*$)/gu;

/** Every quotation of a text that is not marked as its language does, and the one that has no end. Inches and minutes (5") are none. */
export function quotationProblems(text: string, locale: Locale): QuotationProblem[] {
  const { pairs } = writing[locale].quotation;
  const found = doubleProblems(text, pairs);
  for (const { 0: quoted, index } of text.matchAll(straightSingles)) found.push(problem('wrong', text, index, index + quoted.length));
  for (const { 0: quoted, index } of text.matchAll('‘' in pairs ? low : high))
    found.push(problem('wrong', text, index, index + quoted.length));
  for (const { index } of text.matchAll('‚' in pairs ? lowUnclosed : singleUnclosed))
    found.push(problem('unclosed', text, index, index + 1));
  return found;
}

/** A quotation may stand in another that has other marks: «Ela disse “olá” a todos». */
function doubleProblems(text: string, pairs: Readonly<Record<string, string>>): QuotationProblem[] {
  const found: QuotationProblem[] = [];
  const open: Mark[] = [];
  for (const { 0: mark, index } of text.matchAll(doubles)) {
    if (mark === '"' && /[\p{N}″′]/u.test(text[index - 1] ?? '')) continue;
    const outer = open.at(-1);
    if (outer === undefined || (pairs[outer.mark] !== mark && opensInside(mark, outer, pairs))) open.push({ mark, index });
    else {
      open.pop();
      if (pairs[outer.mark] !== mark) found.push(problem('wrong', text, outer.index, index + 1));
    }
  }
  return [...found, ...open.map(({ index }) => problem('unclosed', text, index, index + 1))];
}

/** A mark that opens in this language, or only ever opens, and is no end, however foreign, of what is open. */
function opensInside(mark: string, outer: Mark, pairs: Readonly<Record<string, string>>): boolean {
  if (mark === outer.mark) return false;
  const isForeign = pairs[outer.mark] === undefined;
  return isForeign && closings[outer.mark]?.includes(mark) === true ? false : mark === '„' || mark in pairs;
}

function problem(type: QuotationProblem['type'], text: string, start: number, end: number): QuotationProblem {
  const whole = text.slice(start, end);
  return { type, text: whole.length > 40 ? `${whole.slice(0, 24)} … ${whole.slice(-12)}` : whole, start, end };
}
