import type { Payload } from 'payload';
import { StoredIndex } from './stored-index.ts';

const indexes = new WeakMap<Payload, StoredIndex>();

/** The index of this process for one database. */
export function indexOf(payload: Payload): StoredIndex {
  const index = indexes.get(payload) ?? new StoredIndex();
  indexes.set(payload, index);
  return index;
}
