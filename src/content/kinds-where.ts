import type { KindFacts } from './shared/kind-facts.ts';

/**
 * The kinds of which something holds, in their order.
 * @example kindsWhere(allFacts, ({ linkable }) => linkable) // ['chapters', 'concepts', …]
 */
export function kindsWhere<Slug extends string>(
  facts: Readonly<Record<Slug, KindFacts>>,
  holds: (facts: KindFacts) => boolean,
): readonly Slug[] {
  return (Object.keys(facts) as Slug[]).filter((slug) => holds(facts[slug]));
}
