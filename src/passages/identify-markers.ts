import { type Subflow, subflowsOf, withMarkerIds } from './subflows.ts';
import { passageNodes } from './passage-nodes.ts';
import type { StoredNode } from './segment.ts';

interface MarkersInput {
  /** The tree whose ids hold: the source's as it was, or for a translation its source. */
  readonly former: StoredNode | undefined;
  /** The tree as it comes in, its passages with their ids. */
  readonly next: StoredNode;
  /** For a source: gives an id that is not used yet to a marker that has none, or a copy's. A translation's are left. */
  readonly newId?: () => string;
}

/**
 * Lets the markers that hold words (see `subflows.ts`) keep their ids: one whose id is not known, as after a write of a program, takes
 * that of the former marker with the same words, or of the one that stood in its turn in the same passage. Of two with one id, as after
 * copy and paste, the first keeps it.
 * @returns the same object where nothing was to be done
 */
export function identifyMarkers({ former, next, newId }: MarkersInput): StoredNode {
  const markers = markersIn(next);
  const formers = former === undefined ? [] : markersIn(former);
  const known = new Set(formers.map(({ id }) => id));
  const ids: (string | undefined)[] = markers.map(({ id }, index) =>
    known.has(id) && markers.findIndex((other) => other.id === id) === index ? id : undefined,
  );
  const inherit = (fits: (marker: Marker, was: Marker) => boolean) => {
    for (const [index, marker] of markers.entries()) {
      if (ids[index] !== undefined) continue;
      ids[index] = formers.find((was) => was.name === marker.name && !ids.includes(was.id) && fits(marker, was))?.id;
    }
  };
  inherit((marker, was) => marker.text === was.text);
  inherit((marker, was) => marker.passage === was.passage);
  for (const [index, { id }] of markers.entries()) {
    if (ids[index] !== undefined) continue;
    const isFree = id !== '~' && !ids.includes(id);
    ids[index] = isFree || newId === undefined ? id : newId();
  }
  if (markers.every(({ id }, index) => ids[index] === id)) return next;
  const inTurn = ids.values();
  const [root] = withMarkerIds([next], () => inTurn.next().value);
  return root ?? next;
}

interface Marker extends Subflow {
  readonly passage: string;
}

function markersIn(root: StoredNode): Marker[] {
  return passageNodes(root).flatMap(({ id, inline }) => subflowsOf(inline).map((subflow) => ({ ...subflow, passage: id })));
}
