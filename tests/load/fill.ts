import { commitTransaction, createLocalReq, initTransaction, type CollectionSlug, type Payload, type PayloadRequest } from 'payload';
import { readEnvironment } from '@/operations/environment.ts';
import { migrate } from '@/operations/setup/migrate.ts';
import { openPayload } from '@/operations/setup/open-payload.ts';
import { rebuildPublications } from '@/publication/reconcile/rebuild.ts';
import { rebuildLedger } from '@/translation/ledger/rebuild-ledger.ts';
import { makeChapter, makeConcept, makeLongPage } from './make-chapter.ts';

const perTransaction = 25;

/**
 * Brings the database of the environment to a number of published chapters. Written past Payload's operations, which
 * would take hours, with what they would have written; the ledger and the publications then come from the product itself.
 */
export async function fill(chapters: number): Promise<void> {
  const environment = readEnvironment(process.env);
  const payload = await openPayload(environment);
  payload.logger.level = 'error';
  await migrate({ payload, environment, say: (line) => console.error(line) });
  await payload.config.onInit(payload);
  const { totalDocs } = await payload.count({ collection: 'chapters' });
  const concepts = await conceptIds(payload);
  for (let first = totalDocs + 1; first <= chapters; first += perTransaction) {
    const numbers = Array.from({ length: Math.min(perTransaction, chapters - first + 1) }, (_, index) => first + index);
    await inTransaction(payload, async (req) => {
      for (const number of numbers) await insert({ payload, req, collection: 'chapters', data: makeChapter({ number, concepts }) });
    });
  }
  if ((await payload.count({ collection: 'pages' })).totalDocs === 0) {
    await inTransaction(payload, async (req) => {
      await insert({ payload, req, collection: 'pages', data: makeLongPage() });
    });
  }
  await rebuildLedger({ payload });
  await rebuildPublications({ payload });
  await payload.destroy();
}

async function conceptIds(payload: Payload): Promise<readonly string[]> {
  const { docs } = await payload.find({ collection: 'concepts', pagination: false, depth: 0, select: {} });
  if (docs.length > 0) return docs.map(({ id }) => id);
  const ids: string[] = [];
  await inTransaction(payload, async (req) => {
    for (const name of ['concept-one', 'concept-two'])
      ids.push(await insert({ payload, req, collection: 'concepts', data: makeConcept(name) }));
  });
  return ids;
}

interface Insertion {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  readonly collection: CollectionSlug;
  readonly data: Record<string, unknown>;
}

/** The document and its first version. */
async function insert({ payload, req, collection, data }: Insertion): Promise<string> {
  const { id } = (await payload.db.create({ collection, data: structuredClone(data), req })) as { id: string };
  const now = new Date().toISOString();
  const version = {
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    updatedAt: now,
    parent: id,
    req,
    returning: false,
  } as const;
  await payload.db.createVersion({ ...version, versionData: structuredClone(data) as never });
  return id;
}

async function inTransaction(payload: Payload, work: (req: PayloadRequest) => Promise<void>): Promise<void> {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  await work(req);
  await commitTransaction(req);
}
