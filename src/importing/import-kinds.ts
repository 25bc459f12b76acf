/** The kinds that a document can be imported as, and where they are stored. */
export const importKinds = {
  chapter: 'chapters',
  concept: 'concepts',
  page: 'pages',
  news: 'news',
  practice: 'practices',
} as const;

export type ImportKind = keyof typeof importKinds;

export type ImportCollection = (typeof importKinds)[ImportKind];

export function isImportKind(value: unknown): value is ImportKind {
  return typeof value === 'string' && Object.hasOwn(importKinds, value);
}
