/** Keys of a draft whose values are no words of the text. */
const silent: ReadonlySet<string> = new Set([
  'type',
  'version',
  'direction',
  'format',
  'mode',
  'style',
  'tag',
  'listType',
  'blockType',
  'id',
  'grouping',
  'tone',
  'form',
  'textStyle',
  'linkType',
  '$points',
  'key',
  'relationTo',
]);

/** The pieces of text in a part of a draft, in order; a citation has the words that stood in the file. */
export function wordsIn(value: unknown, citations: ReadonlyMap<string, string>): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((entry) => wordsIn(entry, citations));
  if (typeof value !== 'object' || value === null) return [];
  const { fields } = value as { fields?: { readonly id?: unknown; readonly blockType?: unknown } };
  if (fields?.blockType === 'citation') return [citations.get(String(fields.id)) ?? ''];
  return Object.entries(value).flatMap(([name, inner]) => (silent.has(name) ? [] : wordsIn(inner, citations)));
}

export function countWords(value: unknown): number {
  return wordsIn(value, new Map()).reduce((sum, text) => sum + text.split(/\s+/).filter((word) => word !== '').length, 0);
}
