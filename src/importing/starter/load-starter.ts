import type { CollectionSlug, Payload } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import { storedReferences } from '../writing/stored-reference.ts';
import { writeReference } from '../writing/write-references.ts';
import { documentHash } from './content-hash.ts';
import { loadGlobals } from './load-globals.ts';
import { publishDocument } from './publish-document.ts';
import { readStarter, type Starter, type StarterDocument } from './read-starter.ts';
import { keepStarterState, readStarterState, type StarterState } from './starter-state.ts';
import { markImport } from '../writing/came-by-import.ts';

export interface LoadedStarter {
  readonly documents: number;
  readonly references: number;
}

/**
 * Loads the starter texts and publishes every language of them. A loading that was cut off goes on where it stopped: what has been loaded
 * is remembered document by document. A work that the bibliography has already is used as it is.
 * @throws ImportError before anything is written, when a file is wrong
 */
export async function loadStarter({ payload, directory }: { readonly payload: Payload; readonly directory: string }): Promise<LoadedStarter> {
  const starter = await readStarter(directory);
  const state = await readStarterState(payload);
  const works = await loadReferences(payload, starter, state);
  await createStubs(payload, starter.documents, state);
  const find = (pointer: { readonly $points: string; readonly key: string }) =>
    (pointer.$points === 'references' ? works.get(pointer.key) : state.documents[`${pointer.$points}/${pointer.key}`]?.id) ?? '';
  for (const document of starter.documents) {
    const known = state.documents[document.key];
    if (known === undefined || known.hash !== undefined) continue;
    const hash = await inTransaction(await requestOf({ payload }), async (req) => {
      markImport(req);
      await publishDocument({ payload, req, document, id: known.id, find });
      return documentHash({ payload, req, collection: known.collection, id: known.id });
    });
    if (hash !== undefined) state.documents[document.key] = { ...known, hash };
    await keepStarterState(payload, state);
  }
  await loadGlobals({ payload, starter, state, find });
  await keepStarterState(payload, state);
  return { documents: starter.documents.length, references: starter.references.length };
}

async function loadReferences(payload: Payload, { references }: Starter, state: StarterState): Promise<Map<string, string>> {
  const stored = await storedReferences({ payload });
  const ids = new Map(stored.map((work) => [work.citationKey, work.id]));
  const made = await inTransaction(await requestOf({ payload }), async (req) => {
    markImport(req);
    const created: [key: string, id: string, hash: string | undefined][] = [];
    for (const entry of references) {
      const same = ids.get(entry.citationKey) ?? stored.find((work) => entry.DOI !== undefined && work.DOI === entry.DOI)?.id;
      const id = same ?? (await writeReference({ payload, req, entry, overrideAccess: true }));
      ids.set(entry.citationKey, id);
      if (same === undefined) created.push([entry.citationKey, id, await documentHash({ payload, req, collection: 'references', id })]);
    }
    return created;
  });
  for (const [key, id, hash] of made) state.documents[`references/${key}`] = { collection: 'references', id, ...(hash === undefined ? {} : { hash }) };
  await keepStarterState(payload, state);
  return ids;
}

/** Every document as an empty draft first, so that the texts can point to each other in any direction. */
async function createStubs(payload: Payload, documents: readonly StarterDocument[], state: StarterState): Promise<void> {
  const missing = documents.filter(({ key }) => state.documents[key] === undefined);
  if (missing.length === 0) return;
  const made = await inTransaction(await requestOf({ payload }), async (req) => {
    markImport(req);
    const ids: [document: StarterDocument, id: string][] = [];
    for (const document of missing) {
      const [source] = document.languages;
      if (source === undefined) continue;
      const { id } = await payload.create({
        collection: document.collection as CollectionSlug,
        locale: source.locale,
        draft: true,
        depth: 0,
        data: { title: source.data['title'], sourceLocale: source.locale } as never,
        req,
      });
      ids.push([document, id]);
    }
    return ids;
  });
  for (const [{ key, collection }, id] of made) state.documents[key] = { collection, id };
  await keepStarterState(payload, state);
}
