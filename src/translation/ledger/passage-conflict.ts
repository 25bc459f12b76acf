import { APIError } from 'payload';
import type { LedgerPassage } from './read-ledger.ts';

interface ConflictInput {
  readonly message: string;
  readonly code: 'conflict' | 'sourceChanged';
  readonly passage: LedgerPassage;
  readonly yours: string;
}

/**
 * Nothing was written: somebody else saved this passage since (`conflict`), or its source says something else than the person read, and there
 * are no new words to keep (`sourceChanged`). Carries what stands there now and what was to be saved.
 */
export class PassageConflict extends APIError {
  readonly code: 'conflict' | 'sourceChanged';
  readonly passage: LedgerPassage;
  readonly yours: string;

  constructor({ message, code, passage, yours }: ConflictInput) {
    super(message, 409, { code }, true);
    this.code = code;
    this.passage = passage;
    this.yours = yours;
  }
}
