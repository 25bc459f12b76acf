import type { Payload, PayloadRequest } from 'payload';
import type { LanguagePair } from './language-pair.ts';
import { type MemoryMatch, type MemoryRow, toUnit } from './memory-unit.ts';
import { sourceHash } from './unit-keys.ts';

interface ExactInput {
  payload: Payload;
  /** Inside a transaction, its request. */
  req?: Partial<PayloadRequest>;
  pair: LanguagePair;
  texts: readonly string[];
}

/**
 * What the memory has for texts whose normalised source it knows, straight from the database's index and so right on every server.
 * @returns by text, the newest unit first; texts without any are not in it
 */
export async function findExact({ payload, req, pair, texts }: ExactInput): Promise<ReadonlyMap<string, readonly MemoryMatch[]>> {
  const hashes = new Map(texts.map((text) => [text, sourceHash(pair, text)]));
  if (hashes.size === 0) return new Map();
  const { docs } = await payload.db.find<MemoryRow & { readonly sourceHash: string }>({
    collection: 'memory-units',
    where: { sourceHash: { in: [...new Set(hashes.values())] } },
    sort: '-seq',
    limit: 0,
    pagination: false,
    ...(req === undefined ? {} : { req }),
  });
  const live = docs.filter(({ removed }) => removed !== true);
  const found = new Map<string, readonly MemoryMatch[]>();
  for (const [text, hash] of hashes) {
    const matches = live.filter((row) => row.sourceHash === hash).map((row) => ({ ...toUnit(row), percent: 100 }));
    if (matches.length > 0) found.set(text, matches);
  }
  return found;
}
