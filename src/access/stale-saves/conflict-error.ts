import { APIError } from 'payload';
import { insideOf, type Values } from '@/content/shape/rows.ts';
import { isValues } from '@/content/shared/is-values.ts';
import { message } from '@/languages/label.ts';
import { placeName } from '@/passages/passage-places.ts';
import type { Clash } from './join/join-values.ts';
import type { Target } from './published-time.ts';
import { readable, readableRow } from './readable.ts';
import { staleSave } from './stale-save-error.ts';

/** One thing that both changed, as somebody is asked about it; what one side took away is empty there. */
export interface Conflict {
  /** To be named in `basedOn.decided.sides`. */
  readonly path: string;
  /** `Section 2 › Heading`, in the person's language. */
  readonly label: string;
  readonly base: string;
  readonly theirs: string;
  readonly yours: string;
}

interface Input extends Target {
  /** ISO 8601, of the newest copy. */
  readonly savedAt: string;
  readonly clashes: readonly Clash[];
}

/**
 * 412 with `data: { savedAt, savedBy?, conflicts }`: who saved when, and for each place both texts. To save all the same: once more, with
 * `basedOn: { updatedAt, decided: { on: savedAt, sides: { PATH: "mine" | "theirs" } } }`, `updatedAt` being that of the copy it was made from.
 */
export async function conflictError({ clashes, savedAt, ...target }: Input): Promise<APIError> {
  const { language } = target.req.i18n;
  const { name, time } = await staleSave({ ...target, savedAt });
  const conflicts: Conflict[] = [];
  for (const clash of clashes) conflicts.push(await conflictOf(target, clash));
  const places = conflicts.map(({ label }) => label).join('; ');
  const text = message(language, name === undefined ? 'error.sameChanged' : 'error.sameChangedBy', { name: name ?? '', time, places });
  return new APIError(text, 412, { savedAt, ...(name === undefined ? {} : { savedBy: name }), conflicts }, true);
}

async function conflictOf({ req }: Target, { path, steps, part, base, theirs, mine }: Clash): Promise<Conflict> {
  const says = (value: unknown) => (part === undefined ? saysRow(req, steps.at(-1), value) : readable(req, part.field, value));
  return {
    path,
    label: placeName(steps, part?.field, req.i18n.language),
    base: await says(base),
    theirs: await says(theirs),
    yours: await says(mine),
  };
}

async function saysRow(req: Target['req'], step: Clash['steps'][number] | undefined, row: unknown): Promise<string> {
  if (step?.row === undefined || !isValues(row)) return '';
  const inside = insideOf(step.part, row satisfies Values) ?? [];
  return readableRow(req, inside, row);
}
