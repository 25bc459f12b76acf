import type { CollectionSlug, Payload } from 'payload';
import { documentAt } from '@/publication/reconcile/document-at.ts';
import { allSources, type Source } from '@/publication/project/source.ts';
import { type StoredEntry, storedEntry } from './stored-entry.ts';

/** Documents of one kind that are looked at; a house with more has outgrown what one process should remember. */
const most = 20_000;
/** Documents that are read at once. */
const batch = 20;

interface Kept {
  readonly stamp: string;
  readonly entry: StoredEntry;
}

interface Stamped {
  readonly id: string;
  readonly updatedAt: string | Date;
}

/**
 * What all stored documents are called and point to, in memory: read whole when it is first asked for, and after that only what was saved
 * since. It stores nothing, so that nothing of it can be out of step with the documents. For people who may read all drafts.
 */
export class StoredIndex {
  readonly #kept = new Map<string, Kept>();
  #reading: Promise<readonly StoredEntry[]> | undefined;

  /** All entries as they stand now; those who ask at the same time are told at the same time. */
  entries(payload: Payload): Promise<readonly StoredEntry[]> {
    this.#reading ??= this.#read(payload).finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(payload: Payload): Promise<readonly StoredEntry[]> {
    const seen = new Set<string>();
    for (const source of allSources) {
      const stamps = source.type === 'global' ? await globalStamp(payload, source) : await stampsOf(payload, source);
      const changed = stamps.filter(({ id, stamp }) => {
        const key = `${source.kind}/${id}`;
        seen.add(key);
        return this.#kept.get(key)?.stamp !== stamp;
      });
      for (let start = 0; start < changed.length; start += batch) await this.#take(payload, source, changed.slice(start, start + batch));
    }
    for (const key of this.#kept.keys()) if (!seen.has(key)) this.#kept.delete(key);
    return [...this.#kept.values()].map(({ entry }) => entry);
  }

  async #take(payload: Payload, source: Source, changed: readonly { id: string; stamp: string }[]): Promise<void> {
    const stamps = new Map(changed.map(({ id, stamp }) => [id, stamp]));
    for (const [id, values] of await valuesOf(payload, source, [...stamps.keys()])) {
      this.#kept.set(`${source.kind}/${id}`, { stamp: stamps.get(id) ?? '', entry: storedEntry(source, id, values) });
    }
  }
}

async function stampsOf({ db, collections }: Payload, { kind }: Source): Promise<{ id: string; stamp: string }[]> {
  const collection = kind as CollectionSlug;
  const select = { updatedAt: true } as const;
  const asked = { collection, pagination: false, limit: most } as const;
  const { docs } = collections[collection].config.versions
    ? await db.queryDrafts<Stamped>({ ...asked, select: { parent: true, version: select } })
    : await db.find<Stamped>({ ...asked, select });
  return docs.map(({ id, updatedAt }) => ({ id, stamp: new Date(updatedAt).toISOString() }));
}

async function globalStamp(payload: Payload, { kind }: Source): Promise<{ id: string; stamp: string }[]> {
  const newest = await documentAt({ req: { payload }, global: kind }).newest();
  return newest === undefined ? [] : [{ id: kind, stamp: new Date(newest.updatedAt).toISOString() }];
}

type Values = Readonly<Record<string, unknown>>;

async function valuesOf(payload: Payload, { kind, type }: Source, ids: readonly string[]): Promise<(readonly [string, Values])[]> {
  if (type === 'global') {
    const newest = await documentAt({ req: { payload }, global: kind }).newest();
    return newest === undefined ? [] : [[kind, newest.version]];
  }
  const { db, collections } = payload;
  const collection = kind as CollectionSlug;
  const hasDrafts = Boolean(collections[collection].config.versions);
  const where = { [hasDrafts ? 'parent' : 'id']: { in: [...ids] } };
  const asked = { collection, pagination: false, where } as const;
  const { docs } = hasDrafts ? await db.queryDrafts<Values & { id: string }>(asked) : await db.find<Values & { id: string }>(asked);
  return docs.map((values) => [values.id, values] as const);
}
