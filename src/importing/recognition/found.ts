import type { Note } from './note.ts';
import type { Piece } from './piece.ts';

/** A block that a recogniser found at the head of the nodes it was given, and how many of them it took. */
export interface Found {
  readonly pieces: readonly Piece[];
  readonly taken: number;
  readonly notes: readonly Note[];
}
