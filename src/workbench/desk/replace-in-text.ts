import { escaped, unescaped } from '@/passages/tagged-text.ts';

interface ReplaceInput {
  readonly text: string;
  /** Whether `text` has numbered tags; they stay as they are. */
  readonly tagged: boolean;
  readonly find: string;
  readonly replace: string;
  readonly matchCase: boolean;
}

/** A text in which every place of some words says others. Only text between tags is looked at, and nothing that is put in becomes a tag. */
export function replaceInText({ text, tagged, find, replace, matchCase }: ReplaceInput): string {
  if (find === '') return text;
  const pattern = new RegExp(find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'gu' : 'giu');
  const inWords = (words: string) => words.replace(pattern, () => replace);
  if (!tagged) return inWords(text);
  return text
    .split(/(<\/?\d+>|<\d+\/>)/)
    .map((part, index) => (index % 2 === 1 ? part : escapedWords(part, inWords)))
    .join('');
}

function escapedWords(part: string, change: (words: string) => string): string {
  const words = unescaped(part);
  const changed = change(words);
  return changed === words ? part : escaped(changed);
}
