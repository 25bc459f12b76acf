import type { PathKind } from '@/languages/path-words.ts';

/** Kinds whose list shows more than the light entry holds, so that each document is read for it. */
export const listReads: ReadonlySet<PathKind> = new Set<PathKind>([
  'practices',
  'modules',
  'tools',
  'episodes',
  'partners',
  'terms',
  'references',
]);
