import type { PayloadRequest } from 'payload';
import type { PassageOrigin } from './passage-entry.ts';
import type { Ledger } from './read-ledger.ts';

/** What the desk says of a passage it writes: what somebody did, and where the words came from. */
export interface DeskDeed {
  readonly said: 'draft' | 'needsReview' | 'reviewed';
  readonly origin: PassageOrigin;
  readonly deed: 'saved' | 'confirmed' | 'stillCorrect' | 'approved' | 'returned' | 'restored';
  readonly note?: string;
  /** The source's text that the person had before them, where it says something else by now. */
  readonly source?: string;
  /** Checks whose errors an approval passes over. */
  readonly despite?: readonly string[];
}

/** Whether a reviewer said something of words as they stand. */
export function isReview({ deed }: DeskDeed): boolean {
  return deed === 'approved' || deed === 'returned';
}

interface DeskSave {
  readonly deeds: ReadonlyMap<string, DeskDeed>;
  /** Set by the hook that settled the ledger after the words were written. */
  ledger?: Ledger | undefined;
}

const name = 'deskSave';

/** Tells the hooks of a save that it comes from the desk, and what was done to which passage. */
export function markDeskSave(req: PayloadRequest, deeds: ReadonlyMap<string, DeskDeed>): DeskSave {
  const save: DeskSave = { deeds };
  req.context[name] = save;
  return save;
}

/** The desk's save that this request is part of, if it is. What it writes is a draft of translated text and never public. */
export function deskSaveOf(req: PayloadRequest): DeskSave | undefined {
  return req.context[name] as DeskSave | undefined;
}

export function isDeskSave(req: PayloadRequest): boolean {
  return deskSaveOf(req) !== undefined;
}
