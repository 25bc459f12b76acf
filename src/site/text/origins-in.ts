import { type Origin, origins } from '@/publication/record/passage.ts';

/** Where the passages of a publication came from, each origin once. */
export function originsIn(value: unknown, found = new Set<Origin>()): ReadonlySet<Origin> {
  if (Array.isArray(value)) for (const member of value) originsIn(member, found);
  else if (typeof value === 'object' && value !== null) {
    const origin = 'origin' in value ? origins.find((known) => known === value.origin) : undefined;
    if (origin !== undefined) found.add(origin);
    for (const inner of Object.values(value)) originsIn(inner, found);
  }
  return found;
}
