import type { Payload, PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import type { PassageOrigin } from '../ledger/passage-entry.ts';
import { hasWords } from '../segments/tagged-text.ts';
import { inTransaction } from './in-transaction.ts';
import { languagePair } from './language-pair.ts';
import type { MemoryRow } from './memory-unit.ts';
import { nextSeq } from './next-seq.ts';
import { sourceHash, unitKey } from './unit-keys.ts';

/** An approved passage. */
export interface Lesson {
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
  lessons: readonly Lesson[];
}

/**
 * Takes approved passages into the memory, in the transaction of the approval. The same source with the same target is one unit,
 * which then says that it came from here; with another target it is a unit of its own. Texts without words are passed over.
 */
export async function learn({ payload, req, lessons }: LearnInput): Promise<void> {
  const byKey = new Map(
    lessons
      .filter(({ source, target }) => hasWords(source) && hasWords(target))
      .map((lesson) => [unitKey(languagePair(lesson.from, lesson.to), lesson.source, lesson.target), lesson]),
  );
  if (byKey.size === 0) return;
  await inTransaction(req, async () => {
    let seq = await nextSeq({ payload, req });
    const known = await unitsByKey({ payload, req, keys: [...byKey.keys()] });
    for (const [key, lesson] of byKey) {
      const data = { ...toRow(lesson), key, seq };
      const id = known.get(key);
      if (id === undefined) await payload.db.create({ collection: 'memory-units', data, req, returning: false });
      else await payload.db.updateOne({ collection: 'memory-units', id, data, req, returning: false });
      seq += 1;
    }
  });
}

async function unitsByKey({ payload, req, keys }: Omit<LearnInput, 'lessons'> & { keys: readonly string[] }): Promise<Map<string, string>> {
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

function toRow({ from, to, source, target, kind, document, passage, origin, person }: Lesson) {
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
