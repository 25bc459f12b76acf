import type { Payload } from 'payload';
import type { SqliteClient } from '@/operations/database/sqlite-client.ts';
import type { LanguagePair } from '@/translation/memory/language-pair.ts';
import { sourceHash, unitKey } from '@/translation/memory/unit-keys.ts';
import type { MadeUnit } from './make-units.ts';

const perStatement = 500;
const columns = ['id', 'key', 'pair', 'source_hash', 'source', 'target', 'seq', 'removed', 'origin', 'updated_at', 'created_at'];

interface FillInput {
  payload: Payload;
  pairs: readonly LanguagePair[];
  units: readonly MadeUnit[];
}

/** Writes units for each pair past Payload, as it would have written them one by one; the pairs' units stand mixed, as in life. */
export async function fillMemory({ payload, pairs, units }: FillInput): Promise<void> {
  const { client } = payload.db as unknown as { client: SqliteClient };
  const now = new Date().toISOString();
  const rows = units.flatMap(({ source, target }, index) =>
    pairs.map((pair, place) => {
      const seq = index * pairs.length + place + 1;
      return [
        `unit-${String(seq)}`,
        unitKey(pair, source, target),
        pair,
        sourceHash(pair, source),
        source,
        target,
        seq,
        0,
        'person',
        now,
        now,
      ];
    }),
  );
  for (let first = 0; first < rows.length; first += perStatement) {
    const some = rows.slice(first, first + perStatement);
    const places = some.map((row) => `(${row.map(() => '?').join(',')})`).join(',');
    await client.execute({ sql: `INSERT INTO memory_units (${columns.join(',')}) VALUES ${places}`, args: some.flat() });
  }
}
