import type { Payload, PayloadRequest } from 'payload';
import { type AttemptRow, onItsOwn, pruneRows, readAttempts, removeRowsOf, writeRow } from './attempt-rows.ts';
import { knownForDays, type Limit, limits, pauseAfter } from './limits.ts';
import { type Attempt, markOfAccount, marksOf } from './marks.ts';

interface Counted {
  readonly payload: Payload;
  readonly attempt: Attempt;
  readonly now: Date;
}

/** Who is at it at this moment in this process: an attempt counts as failed until it has succeeded. */
const underWay = new Map<string, number>();

/**
 * Asks whether somebody may try a password now, and counts the attempt as under way until `end` is called.
 * @returns the seconds to wait, or `end`
 */
export async function beginAttempt(counted: Counted): Promise<{ readonly wait: number } | { readonly end: () => void }> {
  const { pair } = marksOf(counted.attempt, counted.payload.secret);
  const others = underWay.get(pair) ?? 0;
  // Noted before the database is asked: a hundred at once would all be told the same.
  underWay.set(pair, others + 1);
  const end = () => {
    const left = (underWay.get(pair) ?? 1) - 1;
    if (left > 0) underWay.set(pair, left);
    else underWay.delete(pair);
  };
  try {
    const wait = await secondsToWait(counted, others);
    if (wait === 0) return { end };
    end();
    return { wait };
  } catch (error) {
    end();
    throw error;
  }
}

async function secondsToWait({ payload, attempt, now }: Counted, others: number): Promise<number> {
  const marks = marksOf(attempt, payload.secret);
  const rows = await readAttempts({ payload, now }, [marks.pair, marks.account, marks.origin]);
  const own = rows.get(marks.pair);
  const isKnown = attempt.browser !== undefined || own?.known === true;
  const counting = isKnown ? [own] : [own, rows.get(marks.account), rows.get(marks.origin)];
  const wait = Math.max(...counting.map((row) => pauseLeft(row, now)));
  const crowded = others > 0 && (own?.failures ?? 0) + others >= limits.pair.free;
  return Math.max(wait, crowded ? 1 : 0);
}

function pauseLeft(row: AttemptRow | undefined, now: Date): number {
  if (typeof row?.pausedUntil !== 'string') return 0;
  return Math.max(0, Math.ceil((Date.parse(row.pausedUntil) - now.getTime()) / 1000));
}

/** Counts a failure, in a transaction of its own: the request that failed keeps nothing. */
export async function countFailure({ payload, attempt, now }: Counted): Promise<void> {
  const marks = marksOf(attempt, payload.secret);
  await onItsOwn(payload, async (req) => {
    const rows = await readAttempts({ payload, req, now }, [marks.pair, marks.account, marks.origin]);
    const own = rows.get(marks.pair);
    const isKnown = attempt.browser !== undefined || own?.known === true;
    const more = { payload, req, now };
    await countOne(more, { key: marks.pair, account: marks.account, limit: limits.pair, before: own });
    if (!isKnown) {
      await countOne(more, { key: marks.origin, account: null, limit: limits.origin, before: rows.get(marks.origin) });
      const isNews = (own?.failures ?? 0) < limits.pair.free;
      if (isNews)
        await countOne(more, { key: marks.account, account: marks.account, limit: limits.account, before: rows.get(marks.account) });
    }
    await pruneRows(more);
  });
}

async function countOne(
  { payload, req, now }: { readonly payload: Payload; readonly req: PayloadRequest; readonly now: Date },
  row: { readonly key: string; readonly account: string | null; readonly limit: Limit; readonly before: AttemptRow | undefined },
): Promise<void> {
  const { key, account, limit, before } = row;
  const failures = (before?.failures ?? 0) + 1;
  const pause = pauseAfter(failures, limit);
  const forgotten = later(now, limit.forgetAfter);
  const known = before?.known === true;
  await writeRow(
    { payload, req },
    {
      key,
      account,
      failures,
      pausedUntil: pause === 0 ? null : later(now, pause),
      known,
      // What makes somebody known outlives their slips.
      expiresAt: known && before.expiresAt > forgotten ? before.expiresAt : forgotten,
    },
  );
}

/** Forgets the failures from here and notes that the account is at home here; with the transaction of the signing in. */
export async function countSuccess({ payload, attempt, now, req }: Counted & { readonly req: PayloadRequest }): Promise<void> {
  const { account } = marksOf(attempt, payload.secret);
  const expiresAt = later(now, knownForDays.origin * 24 * 60 * 60);
  const here = marksOf({ ...attempt, browser: undefined }, payload.secret).pair;
  await writeRow({ payload, req }, { key: here, account, failures: 0, pausedUntil: null, known: true, expiresAt });
  if (attempt.browser === undefined) return;
  const { pair } = marksOf(attempt, payload.secret);
  await writeRow({ payload, req }, { key: pair, account, failures: 0, pausedUntil: null, known: true, expiresAt });
}

/** Forgets everything that is counted of an account, wherever it came from. */
export async function clearAttempts(payload: Payload, email: string): Promise<void> {
  await removeRowsOf(payload, markOfAccount(email, payload.secret));
}

function later(now: Date, seconds: number): string {
  return new Date(now.getTime() + seconds * 1000).toISOString();
}
