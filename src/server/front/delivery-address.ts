/** Every parameter that a route of the delivery API knows, in the order in which answers are kept under them. */
const known = ['after', 'cursor', 'fields', 'limit'] as const;

/**
 * The address that an answer of the delivery API is kept under: parameters that no route knows are left out, the others
 * stand in one order and once, so that many ways of asking the same fill one place.
 */
export function deliveryAddress({ path, query }: { path: string; query: string }): string {
  if (query === '') return path;
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams(
    known.flatMap((name) => {
      const value = given.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return kept.size === 0 ? path : `${path}?${kept.toString()}`;
}
