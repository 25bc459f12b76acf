/** A piece of a tagged text: words as a person reads them, or one tag as it stands. */
export type TaggedPart =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'tag'; readonly text: string; readonly number: number; readonly form: 'open' | 'close' | 'single' };

/**
 * Cuts a tagged text into words and tags, in order; put together again they are the text.
 *
 * @example
 * taggedParts('A <1>b</1>') // words 'A ', tag '<1>', words 'b', tag '</1>'
 */
export function taggedParts(text: string): readonly TaggedPart[] {
  const parts: TaggedPart[] = [];
  let from = 0;
  for (const match of text.matchAll(/<(\/?)(\d+)(\/?)>/g)) {
    const [tag, closes, number, single] = match;
    if (match.index > from) parts.push({ type: 'words', text: text.slice(from, match.index) });
    parts.push({ type: 'tag', text: tag, number: Number(number), form: closes !== '' ? 'close' : single !== '' ? 'single' : 'open' });
    from = match.index + tag.length;
  }
  if (from < text.length) parts.push({ type: 'words', text: text.slice(from) });
  return parts;
}
