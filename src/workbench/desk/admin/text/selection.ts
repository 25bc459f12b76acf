/** A text in an input with what is selected in it, in UTF-16 units; an empty selection is the caret. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Writes words over the selection and leaves the caret behind them. */
export function replaceSelection({ text, start, end }: Selected, words: string): Selected {
  const caret = start + words.length;
  return { text: text.slice(0, start) + words + text.slice(end), start: caret, end: caret };
}
