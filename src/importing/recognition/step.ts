import type { RootContent } from '../tree/nodes.ts';
import type { Note } from './note.ts';

/** What a step of recognition gives on: the nodes that are left, and what it has to tell. */
export interface Step {
  readonly nodes: readonly RootContent[];
  readonly notes: readonly Note[];
}

/** The place of a node as the optional part of a note. */
export function at(node: RootContent | undefined): { place?: NonNullable<NonNullable<RootContent['data']>['place']> } {
  const place = node?.data?.place;
  return place === undefined ? {} : { place };
}
