import { tidy } from '../tree/text-of.ts';
import { accountFor } from './account-for.ts';
import { parseApa } from './parse-apa.ts';
import { parseIso } from './parse-iso.ts';
import { parseLaw } from './parse-law.ts';
import type { ReferenceEntry } from './reference-entry.ts';

export interface ReadReference {
  readonly entry: ReferenceEntry;
  /** Some of its words are in no field, or a field may hold what belongs to another: somebody has to look at it. */
  readonly check: boolean;
}

const readers = [parseLaw, parseApa, parseIso] as const;

/**
 * One line of a reference list, in whichever of the known styles it is written.
 * @returns undefined when it is no entry, so that the caller can keep it as text
 */
export function readReference(line: string): ReadReference | undefined {
  const text = tidy(line).replace(/^(?:\[?\d{1,3}[\].)]\s+|[•–-]\s+)/, '');
  for (const read of readers) {
    const entry = read(text);
    if (entry !== undefined) return { entry, check: read === parseLaw || !accountFor(entry, text) };
  }
  return undefined;
}
