import type { ServerRow } from './server-row.ts';

/** Milliseconds after which a server that said nothing is gone. */
const silence = 60_000;

/**
 * The servers that are at work on the same database and would miss what is uploaded here, or the other way round: one of the two keeps uploads in
 * a folder that the other has not. Pure.
 */
export function apartFrom(own: ServerRow, others: readonly ServerRow[], now: Date): readonly ServerRow[] {
  return others.filter(
    (other) =>
      other.id !== own.id &&
      Math.abs(now.getTime() - Date.parse(other.at)) < silence &&
      (other.uploads === 'folder' || own.uploads === 'folder') &&
      (other.uploads !== own.uploads || other.dataFolder !== own.dataFolder),
  );
}
