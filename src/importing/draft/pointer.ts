/**
 * A relation before the ids are known: a work by its citation key, a starter document by its stable id, a file by its name. Writing
 * replaces each with the id of what it points to.
 */
export interface Pointer {
  readonly $points: 'references' | 'media' | PointedKind;
  readonly key: string;
}

export const pointedKinds = [
  'chapters',
  'concepts',
  'practices',
  'modules',
  'tools',
  'episodes',
  'news',
  'pages',
  'partners',
  'terms',
] as const;

export type PointedKind = (typeof pointedKinds)[number];

export function pointer(to: Pointer['$points'], key: string): Pointer {
  return { $points: to, key };
}

export function isPointer(value: unknown): value is Pointer {
  return typeof value === 'object' && value !== null && '$points' in value && 'key' in value && typeof value.key === 'string';
}
