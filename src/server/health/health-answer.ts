import type { BackHealth } from './back-health.ts';

/** What a front knows of itself. */
export interface FrontHealth {
  /** The newest cursor taken in, and the feed's head where it could be read in time. */
  readonly taken: number;
  readonly head: number | undefined;
}

export type HealthQuestion = 'health' | 'alive' | 'write';

interface AnswerInput {
  readonly question: HealthQuestion;
  readonly front: FrontHealth;
  /** Undefined where the back did not answer in time. */
  readonly back: BackHealth | undefined;
}

/**
 * The answer to `/api/health`, `/api/health/alive` and `/api/health/write`; the body is the same, the status says what was asked. `alive`: this
 * process answers, and readers with it, whatever else is away: what a watcher should restart by is this. `health` is 200 when it is also ready
 * for everybody: back and database are there and migrated. That saves fail, as on a full disk, makes nobody unready; `write` is 503 then. Pure.
 */
export function healthAnswer({ question, front, back }: AnswerInput): { readonly status: 200 | 503; readonly body: object } {
  const ready = back?.database.ok === true && back.migrations.ok;
  const writing = back?.writing ?? { ok: false };
  const isWell = { alive: true, health: ready, write: ready && writing.ok }[question];
  const behind = front.head === undefined ? undefined : Math.max(0, front.head - front.taken);
  const body = {
    status: ready ? (writing.ok ? 'ok' : 'not-saving') : 'failing',
    alive: true,
    ready,
    ...(back === undefined
      ? { back: 'away' }
      : { back: 'ok', version: back.version, database: back.database, migrations: back.migrations }),
    writing,
    feed: { ok: behind === 0, taken: front.taken, ...(behind === undefined ? {} : { head: front.head, behind }) },
  };
  return { status: isWell ? 200 : 503, body };
}
