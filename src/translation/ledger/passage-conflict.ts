import { APIError } from 'payload';
import type { LedgerPassage } from './read-ledger.ts';

/** Somebody else saved this passage since; nothing was written. Carries what stands there now and what was to be saved. */
export class PassageConflict extends APIError {
  readonly passage: LedgerPassage;
  readonly yours: string;

  constructor({ message, passage, yours }: { readonly message: string; readonly passage: LedgerPassage; readonly yours: string }) {
    super(message, 409, { code: 'conflict' }, true);
    this.passage = passage;
    this.yours = yours;
  }
}
