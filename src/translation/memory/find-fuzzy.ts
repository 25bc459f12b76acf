import type { Payload } from 'payload';
import type { LanguagePair } from './language-pair.ts';
import { followedIndex } from './loaded-pairs.ts';
import { type MemoryMatch, type MemoryRow, type MemoryUnit, toUnit } from './memory-unit.ts';
import { normalise } from './normalise.ts';

/** Below this a match is more to read than it helps. */
export const leastSimilarity = 0.75;

interface FuzzyInput {
  payload: Payload;
  pair: LanguagePair;
  text: string;
  /** How many at most; 5 unless told otherwise. */
  limit?: number;
  /** 0 to 1; `leastSimilarity` unless told otherwise. */
  threshold?: number;
  /** The passage that asks: what it taught itself is no match of it. */
  asking?: Pick<MemoryUnit, 'kind' | 'document' | 'passage'>;
}

/**
 * The units whose source is most like a text, the best first and among equals the newest; exact ones among them. The first question
 * for a pair reads all its units from the database; each later one only what is new, so that two servers answer alike.
 */
export async function findFuzzy({
  payload,
  pair,
  text,
  limit = 5,
  threshold = leastSimilarity,
  asking,
}: FuzzyInput): Promise<MemoryMatch[]> {
  const index = await followedIndex({ payload, pair });
  // A passage has one unit at most, and that may be among them.
  const near = index.nearest({ text, limit: asking === undefined ? limit : limit + 1, threshold });
  if (near.length === 0) return [];
  const { docs } = await payload.db.find<MemoryRow>({
    collection: 'memory-units',
    where: { id: { in: near.map(({ id }) => id) } },
    limit: 0,
    pagination: false,
  });
  const rows = new Map(docs.map((row) => [row.id, row]));
  const wanted = normalise(text);
  const matches = near.flatMap(({ id, similarity }) => {
    const row = rows.get(id);
    if (row === undefined || row.removed === true || isOwn(row, asking)) return [];
    const percent = normalise(row.source) === wanted ? 100 : Math.min(99, Math.floor(similarity * 100 + 1e-9));
    return [{ ...toUnit(row), percent }];
  });
  return matches.slice(0, limit);
}

function isOwn({ kind, document, passage }: MemoryRow, asking: FuzzyInput['asking']): boolean {
  return asking !== undefined && kind === asking.kind && document === asking.document && passage === asking.passage;
}
