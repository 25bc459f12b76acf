import type { CheckInput } from './check-input.ts';
import { type ComparedNumbers, compareNumbers } from './compare-numbers.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** A passage and its translation as the rules read them. */
export interface Texts {
  readonly input: CheckInput;
  readonly source: PlainText;
  readonly target: PlainText;
  /** Of both; several rules ask. */
  readonly numbers: ComparedNumbers;
}

export function texts(input: CheckInput): Texts {
  const [source, target] = [plainText(input.source, input), plainText(input.target, input)];
  const { sourceLocale, locale } = input;
  return { input, source, target, numbers: compareNumbers({ source: source.text, target: target.text, sourceLocale, locale }) };
}
