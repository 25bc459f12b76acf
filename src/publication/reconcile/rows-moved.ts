/**
 * True when a row stands in another place than before, or a place is held by another row: the cases in which Payload,
 * which goes by place, would give a row another one's passages or none. Rows only added or taken away at the end did not move.
 */
export function rowsMoved(now: unknown, before: unknown): boolean {
  const then = placesOf(before);
  const placesThen = new Map([...then].map(([place, id]) => [id, place]));
  return [...placesOf(now)].some(([place, id]) => {
    const holder = then.get(place);
    const formerPlace = placesThen.get(id);
    return (holder !== undefined && holder !== id) || (formerPlace !== undefined && formerPlace !== place);
  });
}

/** The id of the row at each place, for example `sections.0.blocks.2`. */
function placesOf(value: unknown, path = '', places = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null) return places;
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    const place = `${path}.${key}`;
    if (Array.isArray(value) && typeof inner === 'object' && inner !== null && 'id' in inner && typeof inner.id === 'string')
      places.set(place, inner.id);
    placesOf(inner, place, places);
  }
  return places;
}
