import type { PayloadRequest } from 'payload';
import type { Values } from '@/content/shape/rows.ts';
import type { Side } from './join/join-values.ts';
import { wantedCopy } from './wanted-copy.ts';

/** What a save says of the copy that it was made from. */
export interface BasedOn {
  /** Milliseconds since 1970 of the copies that would do; undefined where the save says nothing and overwrites. */
  readonly times: readonly number[] | undefined;
  /** The text as the saver had it, in the language of the save: for kinds that keep no versions. */
  readonly values: Values | undefined;
  /** What the saver decided where both had changed the same, having seen the copy of this time. */
  readonly decided: { readonly on: number; readonly sides: ReadonlyMap<string, Side> } | undefined;
}

interface Saving {
  readonly req: PayloadRequest;
  readonly slug: string;
  /** Undefined for a global. */
  readonly id?: string;
  /** The body of the save. */
  readonly data: Values;
}

/**
 * Reads it from the header `If-Match` (or `context.ifMatch`), or from the body's `basedOn`, for forms that cannot set a header:
 * `basedOn: "2026-11-28T10:00:00.000Z"`, or
 * `basedOn: { updatedAt, values?: {…}, decided?: { on: updatedAt, sides: { PATH: "mine" | "theirs" } } }`.
 */
export function basedOn({ req, slug, id, data }: Saving): BasedOn {
  const said: unknown = data['basedOn'];
  const given = typeof said === 'string' ? { updatedAt: said } : record(said);
  const { updatedAt, values, decided } = given;
  const target = { req, slug, ...(id === undefined ? {} : { id }) };
  return {
    times: typeof updatedAt === 'string' ? [Date.parse(updatedAt)] : wantedCopy(target),
    values: values === undefined ? undefined : record(values),
    decided: decided === undefined ? undefined : decisions(record(decided)),
  };
}

function decisions({ on, sides }: Values): BasedOn['decided'] {
  const valid = Object.entries(record(sides)).filter((entry): entry is [string, Side] => entry[1] === 'mine' || entry[1] === 'theirs');
  return { on: typeof on === 'string' ? Date.parse(on) : NaN, sides: new Map(valid) };
}

function record(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}
