import type { Payload, PayloadRequest, Where } from 'payload';
import { type StoredTerm, termEntryOf } from './term-entry.ts';
import { type Termbase, termbaseOf } from './termbase.ts';

interface Reading {
  readonly payload: Payload;
  /** Inside hooks and transactions. */
  readonly req?: Partial<PayloadRequest>;
}

const kept = new WeakMap<Payload, { readonly mark: string; readonly termbase: Termbase }>();

const notInTrash: Where = { 'version.deletedAt': { exists: false } };

/**
 * The termbase as it is now: the newest text of every term that is not in the trash, drafts included, for who translates is to use a term
 * from the moment the glossary has it. For those who may read drafts; readers get their glossary from the publications.
 * Kept in memory until the number of the terms' versions or the time of the newest says that something changed; since each call asks the
 * database that (one small query), it is right on every server.
 */
export async function readTermbase({ payload, req }: Reading): Promise<Termbase> {
  const within = req === undefined ? {} : { req };
  const newest = await payload.db.findVersions<StoredTerm>({ collection: 'terms', sort: '-updatedAt', limit: 1, ...within });
  const [version] = newest.docs;
  const mark = `${String(newest.totalDocs)} ${String(version?.id)} ${String(version?.updatedAt)}`;
  const known = kept.get(payload);
  if (known?.mark === mark) return known.termbase;
  const { docs } = await payload.db.queryDrafts<StoredTerm>({
    collection: 'terms',
    where: notInTrash,
    limit: 0,
    pagination: false,
    sort: 'createdAt',
    ...within,
  });
  const termbase = termbaseOf(docs.map(termEntryOf));
  kept.set(payload, { mark, termbase });
  return termbase;
}
