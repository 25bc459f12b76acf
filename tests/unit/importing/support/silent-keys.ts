/** What stands in a draft beside its words: how they are set, and what they are. */
export const silentKeys: readonly string[] = [
  'type',
  'direction',
  'format',
  'mode',
  'style',
  'tag',
  'listType',
  'blockType',
  'id',
  'grouping',
];

/** Recognised lines that say what something is, and are no text themselves. */
export const labelLines: readonly string[] = ['title', 'example', 'inShort', 'reflection', 'referenceList', 'field', 'levels', 'level'];
