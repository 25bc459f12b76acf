import { writing } from '@/languages/all/writing.ts';
import type { Locale } from '@/languages/locales.ts';

export interface QuotationProblem {
  readonly type: 'wrong' | 'unclosed';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const doubles = /["„“”«»]/gu;
/** Straight single marks around words; an apostrophe has a letter on its left, or nothing that closes after it ('s ochtends). */
const straightSingles = /(?<![\p{L}\p{N}])'(?=\p{L})(?!s |t |n |k |m )[^'\n]{1,80}\p{L}[.,!?]?'(?!\p{L})/gu;
/** Opening single marks that another language has. */
const low = /(?<!\S)‚(?=\p{L})/gu;
const high = /(?<![\p{L}\p{N}])‘(?=\p{L})(?=[^‘’]*\p{L}[.,!?]?’(?!\p{L}))/gu;

/** Every quotation of a text that is not marked as its language does, and the one that has no end. Inches and minutes (5") are none. */
export function quotationProblems(text: string, locale: Locale): QuotationProblem[] {
  const { pairs } = writing[locale].quotation;
  const found: QuotationProblem[] = [];
  const marks = [...text.matchAll(doubles)].filter(({ 0: mark, index }) => !(mark === '"' && /[\p{N}″′]/u.test(text[index - 1] ?? '')));
  let open: { readonly mark: string; readonly index: number } | undefined;
  for (const { 0: mark, index } of marks) {
    if (open === undefined) open = { mark, index };
    else {
      if (pairs[open.mark] !== mark) found.push(problem('wrong', text, open.index, index + 1));
      open = undefined;
    }
  }
  if (open !== undefined) found.push(problem('unclosed', text, open.index, open.index + 1));
  for (const { 0: quoted, index } of text.matchAll(straightSingles)) found.push(problem('wrong', text, index, index + quoted.length));
  for (const { index } of text.matchAll('‘' in pairs ? low : high)) found.push(problem('wrong', text, index, index + 1));
  return found;
}

function problem(type: QuotationProblem['type'], text: string, start: number, end: number): QuotationProblem {
  const whole = text.slice(start, end);
  return { type, text: whole.length > 40 ? `${whole.slice(0, 24)} … ${whole.slice(-12)}` : whole, start, end };
}
