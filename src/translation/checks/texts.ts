import type { CheckInput } from './check-input.ts';
import { type ComparedNumbers, compareNumbers } from './compare-numbers.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** A passage and its translation as the rules read them. */
export interface Texts {
  readonly input: CheckInput;
  readonly source: PlainText;
  readonly target: PlainText;
  /** Of both; several rules ask, and it is worked out once. */
  readonly numbers: () => ComparedNumbers;
}

export function texts(input: CheckInput): Texts {
  const [source, target] = [plainText(input.source, input), plainText(input.target, input)];
  const { sourceLocale, locale } = input;
  let compared: ComparedNumbers | undefined;
  const numbers = () => (compared ??= compareNumbers({ source: source.text, target: target.text, sourceLocale, locale }));
  return { input, source, target, numbers };
}
