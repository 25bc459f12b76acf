import type { Tree } from '../tree/nodes.ts';
import type { DropReason, IncompleteReason } from '../recognition/note.ts';
import type { Place } from '../tree/place.ts';

export type Format = 'word' | 'html' | 'markdown' | 'text';

/** Something in the file that is no text and was left behind on purpose. */
export interface LeftBehind {
  readonly reason: DropReason | Extract<IncompleteReason, 'encoding' | 'cells' | 'nestedTable' | 'listLetters'>;
  readonly text: string;
  readonly place?: Place;
}

/** A file as the neutral tree. */
export interface ReadResult {
  readonly format: Format;
  readonly tree: Tree;
  readonly leftBehind: readonly LeftBehind[];
}
