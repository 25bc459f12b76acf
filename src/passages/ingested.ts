import type { Segment } from './segment.ts';

/** Words for a passage. Without tags of its own those that the language has now are kept, and the source's otherwise. */
export type Ingested = Pick<Segment, 'key' | 'text'> & Partial<Pick<Segment, 'tags'>>;
