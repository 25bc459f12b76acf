import { replaceSelection, type Selected } from './selection.ts';

interface NumberedTag {
  readonly number: number;
  readonly paired: boolean;
}

/**
 * Puts a tag at the caret. A paired tag goes around what is selected, and the selection stays; without a selection the caret stands
 * between its halves. A single tag takes the place after the selection, so that no word is lost.
 *
 * @example
 * insertTag({ text: 'a b', start: 2, end: 3 }, { number: 1, paired: true }) // 'a <1>b</1>', b selected
 */
export function insertTag(selected: Selected, { number, paired }: NumberedTag): Selected {
  const { text, start, end } = selected;
  if (!paired) return replaceSelection({ text, start: end, end }, `<${String(number)}/>`);
  const open = `<${String(number)}>`;
  const inside = text.slice(start, end);
  return {
    text: `${text.slice(0, start)}${open}${inside}</${String(number)}>${text.slice(end)}`,
    start: start + open.length,
    end: start + open.length + inside.length,
  };
}
