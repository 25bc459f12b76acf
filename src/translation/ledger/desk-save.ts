import type { PayloadRequest } from 'payload';
import type { PassageOrigin } from './passage-entry.ts';

/** What the desk says of a passage it writes: what somebody did, and where the words came from. */
export interface DeskDeed {
  readonly said: 'draft' | 'needsReview' | 'reviewed';
  readonly origin: PassageOrigin;
  readonly deed: string;
  readonly note?: string;
}

const name = 'deskSave';

/** Tells the hooks of a save that it comes from the desk, and what was done to which passage. */
export function markDeskSave(req: PayloadRequest, deeds: ReadonlyMap<string, DeskDeed>): void {
  req.context[name] = deeds;
}

export function deskDeeds(req: PayloadRequest): ReadonlyMap<string, DeskDeed> | undefined {
  const deeds = req.context[name];
  return deeds instanceof Map ? (deeds as ReadonlyMap<string, DeskDeed>) : undefined;
}

export function isDeskSave(req: PayloadRequest): boolean {
  return deskDeeds(req) !== undefined;
}
