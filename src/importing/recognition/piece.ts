import type { RootContent } from '../tree/nodes.ts';

export interface Level {
  readonly name: string;
  readonly definition?: string;
  readonly traits: readonly string[];
  readonly example?: string;
  readonly inShort?: string;
}

export interface Aspect {
  readonly title: string;
  readonly text?: string;
}

/** A block of a section before it becomes data: what is rich stays in the neutral tree, so that citations can still be linked. */
export type Piece =
  | { readonly type: 'prose'; readonly nodes: readonly RootContent[] }
  | { readonly type: 'levels'; readonly title?: string; readonly levels: readonly Level[] }
  | {
      readonly type: 'reflection';
      readonly title?: string;
      readonly prompt: readonly RootContent[];
      readonly minutes?: number;
      readonly grouping?: 'alone' | 'group';
    }
  | { readonly type: 'keyAspects'; readonly title: string; readonly aspects: readonly Aspect[] }
  | { readonly type: 'quotation'; readonly text: string; readonly attribution?: string; readonly source?: string; readonly page?: string }
  | { readonly type: 'figure'; readonly file: string; readonly caption?: string }
  | { readonly type: 'video'; readonly title: string; readonly url?: string; readonly summary?: string };

/** A section of the body. */
export interface DraftSection {
  readonly heading?: string;
  readonly dimension?: 'ethicsAndValues' | 'policies' | 'practiceAndMeasurement';
  readonly pieces: readonly Piece[];
}
