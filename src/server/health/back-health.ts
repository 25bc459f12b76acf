/** Why nothing can be saved; see `people/outage`. */
export type WritingProblem = 'databaseAway' | 'databaseBusy' | 'storageFull';

/** How the back is, as it tells the front (JSON). Knows nothing of Payload, so that the front can read it. */
export interface BackHealth {
  readonly version: string;
  readonly database: {
    /** `sqlite` or `mongoose`. */
    readonly kind: string;
    /** False also where it did not answer in time. */
    readonly ok: boolean;
    readonly milliseconds: number;
  };
  /** Names of migrations that this version has and the database lacks; empty too while the database is away. */
  readonly migrations: { readonly ok: boolean; readonly pending: readonly string[] };
  readonly writing: {
    readonly ok: boolean;
    readonly problem?: WritingProblem;
    /** When it began, ISO 8601. */
    readonly since?: string;
  };
}
