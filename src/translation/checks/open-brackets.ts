const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** `a)` or `12)` before the text of a point has no partner, and misses none. */
const enumeration = /(?<![\p{L}\p{N}(])(?:\p{L}|\p{N}{1,2}|[ivx]{1,4})\)/gu;

export interface Bracket {
  readonly mark: string;
  readonly index: number;
}

/** The brackets of a text that have no partner, in order. */
export function openBrackets(text: string): Bracket[] {
  const open: Bracket[] = [];
  const alone: Bracket[] = [];
  const enumerated = new Set([...text.matchAll(enumeration)].map(({ 0: found, index }) => index + found.length - 1));
  for (const { 0: mark, index } of text.matchAll(/[()[\]{}]/gu)) {
    const opener = pairs[mark];
    if (opener === undefined) open.push({ mark, index });
    else if (open.at(-1)?.mark === opener) open.pop();
    else if (!enumerated.has(index)) alone.push({ mark, index });
  }
  return [...alone, ...open].sort((a, b) => a.index - b.index);
}
