import { freeKey } from '../bibliography/citation-key.ts';
import type { ReferenceEntry } from '../bibliography/reference-entry.ts';
import type { FoundReference } from '../bibliography/take-reference-list.ts';
import { sameWork, type StoredReference } from './stored-reference.ts';

/** What happens to one entry of the file's list. `key` is the one in the draft, `entry.citationKey` the one in the bibliography. */
export type PlannedReference =
  | { readonly state: 'new'; readonly key: string; readonly entry: ReferenceEntry; readonly text: string }
  | { readonly state: 'reused'; readonly key: string; readonly id: string; readonly citationKey: string; readonly text: string };

/** Decides for every entry whether the bibliography has it already; a key that another work has gets the next free letter. */
export function planReferences(found: readonly FoundReference[], stored: readonly StoredReference[]): PlannedReference[] {
  const taken = new Set(stored.map((work) => work.citationKey));
  const planned: PlannedReference[] = [];
  for (const { entry, text } of found) {
    const same = sameWork(entry, stored);
    if (same !== undefined) {
      planned.push({ state: 'reused', key: entry.citationKey, id: same.id, citationKey: same.citationKey, text });
      continue;
    }
    const citationKey = freeKey(entry.citationKey, taken);
    taken.add(citationKey);
    planned.push({ state: 'new', key: entry.citationKey, entry: { ...entry, citationKey }, text });
  }
  return planned;
}
