import { allFacts, type KindSlug } from '@/content/all-facts.ts';
import { kindsWhere } from '@/content/kinds-where.ts';

/**
 * A relation before the ids are known: a work by its citation key, a starter document by its stable id, a file by its name. Writing
 * replaces each with the id of what it points to.
 */
export interface Pointer {
  readonly $points: KindSlug;
  readonly key: string;
}

/** Kinds that have addresses by which a text can point to them: those that people publish. */
export const pointedKinds = kindsWhere(allFacts, ({ publishes }) => publishes === 'by-status');

export function pointer(to: Pointer['$points'], key: string): Pointer {
  return { $points: to, key };
}

export function isPointer(value: unknown): value is Pointer {
  return typeof value === 'object' && value !== null && '$points' in value && 'key' in value && typeof value.key === 'string';
}
