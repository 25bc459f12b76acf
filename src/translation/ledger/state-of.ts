import type { PassageEntry, PassageState } from './passage-entry.ts';

interface StateInput {
  /** The source's text now. */
  readonly source: string;
  /** The translation now; undefined or empty where there is none. */
  readonly target: string | undefined;
  readonly entry: PassageEntry | undefined;
}

/** A passage's state: what follows from the texts comes before what people said of them. */
export function stateOf({ source, target, entry }: StateInput): PassageState {
  if (target === undefined || target === '') return 'missing';
  if (entry === undefined) return 'needsReview';
  return entry.source === source ? entry.said : 'outdated';
}
