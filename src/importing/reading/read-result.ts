import type { Tree } from '../tree/nodes.ts';
import type { DropReason, IncompleteReason } from '../recognition/note.ts';
import type { Place } from '../tree/place.ts';
import type { FoundPicture } from '../pictures/found-picture.ts';

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
  /** The bytes of a picture in the file, by the name of its part. */
  readonly pictureBytes?: (name: string) => Promise<Uint8Array | undefined>;
  /** The pictures that the figures of the tree show. */
  readonly pictures?: readonly FoundPicture[];
}
