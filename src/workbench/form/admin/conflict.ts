import { isValues } from '@/content/shared/is-values.ts';

/** One place that both changed, as the server says it (`access/stale-saves/conflict-error.ts`); what one side took away is empty there. */
export interface SaidPlace {
  readonly path: string;
  readonly label: string;
  readonly base: string;
  readonly theirs: string;
  readonly yours: string;
}

export interface SaidConflict {
  /** ISO 8601, of the newest copy. */
  readonly savedAt: string;
  readonly savedBy?: string;
  readonly conflicts: readonly SaidPlace[];
}

export type Side = 'mine' | 'theirs';

/** Reads it from the body of a 412; undefined where there is nothing to decide. */
export function conflictIn(body: unknown): SaidConflict | undefined {
  const errors: unknown = isValues(body) ? body['errors'] : undefined;
  for (const error of Array.isArray(errors) ? errors : []) {
    const data: unknown = isValues(error) ? error['data'] : undefined;
    if (!isValues(data) || typeof data['savedAt'] !== 'string' || !Array.isArray(data['conflicts'])) continue;
    const conflicts = data['conflicts'].filter(isPlace);
    const savedBy = typeof data['savedBy'] === 'string' ? { savedBy: data['savedBy'] } : {};
    if (conflicts.length > 0) return { savedAt: data['savedAt'], ...savedBy, conflicts };
  }
  return undefined;
}

function isPlace(value: unknown): value is SaidPlace {
  return isValues(value) && ['path', 'label', 'base', 'theirs', 'yours'].every((name) => typeof value[name] === 'string');
}
