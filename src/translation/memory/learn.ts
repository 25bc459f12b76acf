import type { Payload, PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import type { PassageOrigin } from '../ledger/passage-entry.ts';
import { hasWords } from '@/passages/tagged-text.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { languagePair } from './language-pair.ts';
import type { MemoryRow } from './memory-unit.ts';
import { nextSeq } from './next-seq.ts';
import { sourceHash, unitKey } from './unit-keys.ts';

/** An approved passage. */
export interface NewUnit {
  readonly from: Locale;
  readonly to: Locale;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly document: string;
  /** The segment's key. */
  readonly passage: string;
  readonly origin: PassageOrigin;
  /** Who approved it; null where the house did. */
  readonly person: { readonly id: string; readonly name: string } | null;
}

interface LearnInput {
  payload: Payload;
  req: PayloadRequest;
  newUnits: readonly NewUnit[];
}

/**
 * Takes approved passages into the memory, in the transaction of the approval. The same source with the same target is one unit,
 * which then says that it came from here; with another target it is a unit of its own, and what the very passage had taught of that source
 * before goes, since whoever approved the new text has replaced it. Texts without words are passed over.
 */
export async function learn({ payload, req, newUnits }: LearnInput): Promise<void> {
  const byKey = new Map(
    newUnits
      .filter(({ source, target }) => hasWords(source) && hasWords(target))
      .map((newUnit) => [unitKey(languagePair(newUnit.from, newUnit.to), newUnit.source, newUnit.target), newUnit]),
  );
  if (byKey.size === 0) return;
  await inTransaction(req, async () => {
    let seq = await nextSeq({ payload, req });
    const known = await unitsByKey({ payload, req, keys: [...byKey.keys()] });
    for (const [key, newUnit] of byKey) {
      const data = { ...toRow(newUnit), key, seq };
      const id = known.get(key);
      if (id === undefined) await payload.db.create({ collection: 'memory-units', data, req, returning: false });
      else await payload.db.updateOne({ collection: 'memory-units', id, data, req, returning: false });
      seq += 1;
    }
    for (const row of await replaced({ payload, req, newUnits: byKey })) {
      const data = { ...row, removed: true, seq, updatedAt: new Date().toISOString() };
      await payload.db.updateOne({ collection: 'memory-units', id: row.id, data, req, returning: false });
      seq += 1;
    }
  });
}

/** Units of the same source that came last from one of these passages, with another target. */
async function replaced({ payload, req, newUnits }: Omit<LearnInput, 'newUnits'> & { newUnits: ReadonlyMap<string, NewUnit> }) {
  const hashes = new Map<string, string>();
  for (const { from, to, source, document, passage } of newUnits.values())
    hashes.set(`${document} ${passage}`, sourceHash(languagePair(from, to), source));
  const { docs } = await payload.db.find<MemoryRow & { readonly sourceHash: string }>({
    collection: 'memory-units',
    where: { sourceHash: { in: [...new Set(hashes.values())] } },
    limit: 0,
    pagination: false,
    req,
  });
  return docs.filter(
    ({ key, sourceHash: hash, document, passage, removed }) =>
      hashes.get(`${document ?? ''} ${passage ?? ''}`) === hash && !newUnits.has(key) && removed !== true,
  );
}

async function unitsByKey({
  payload,
  req,
  keys,
}: Omit<LearnInput, 'newUnits'> & { keys: readonly string[] }): Promise<Map<string, string>> {
  const { docs } = await payload.db.find<Pick<MemoryRow, 'id' | 'key'>>({
    collection: 'memory-units',
    where: { key: { in: keys } },
    limit: 0,
    pagination: false,
    select: { key: true },
    req,
  });
  return new Map(docs.map(({ id, key }) => [key, id]));
}

function toRow({ from, to, source, target, kind, document, passage, origin, person }: NewUnit) {
  const pair = languagePair(from, to);
  return {
    pair,
    sourceHash: sourceHash(pair, source),
    source,
    target,
    removed: false,
    kind,
    document,
    passage,
    origin,
    personId: person?.id ?? '',
    personName: person?.name ?? '',
    updatedAt: new Date().toISOString(),
  };
}
