import type { KindFacts } from './shared/kind-facts.ts';
import { kindsWhere } from './kinds-where.ts';

/**
 * The kinds that have a place of some sort, the lowest first; null stands for none.
 * @example kindsByPlace(allFacts, ({ relatable }) => relatable) // ['tools', 'practices', 'concepts']
 */
export function kindsByPlace<Slug extends string>(
  facts: Readonly<Record<Slug, KindFacts>>,
  placeOf: (facts: KindFacts) => number | null,
): readonly Slug[] {
  const place = (slug: Slug) => placeOf(facts[slug]) ?? Infinity;
  return kindsWhere(facts, (own) => placeOf(own) !== null).toSorted((a, b) => place(a) - place(b));
}
