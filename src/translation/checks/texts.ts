import type { CheckInput } from './check-input.ts';
import { type PlainText, plainText } from './plain-text.ts';

/** A passage and its translation as the rules read them. */
export interface Texts {
  readonly input: CheckInput;
  readonly source: PlainText;
  readonly target: PlainText;
}

export function texts(input: CheckInput): Texts {
  return { input, source: plainText(input.source, input), target: plainText(input.target, input) };
}
