import type { CollectionSlug, Field, PayloadRequest } from 'payload';
import { kinds } from '@/content/kinds.ts';
import { type Keep, mapRelations } from './map-relations.ts';
import { publicAccess } from './public-access.ts';

const kindSlugs: ReadonlySet<string> = new Set(kinds.map(({ slug }) => slug));

/** More ids in one question than this are asked for in turns. */
const batch = 200;

/** The ids, by collection, that documents read together have named so far; asked about at once. */
interface Question {
  readonly ids: Map<string, Set<string>>;
  readonly answer: Promise<Keep>;
}

const questions = new WeakMap<PayloadRequest, Question>();

/**
 * A stored document without the relations to documents of which nothing is public: their ids tell that there is something.
 * Decided when it is read, since what is related may be withdrawn or published at any time.
 */
export async function hideRelations<T extends object>(document: T, fields: readonly Field[], req: PayloadRequest): Promise<T> {
  const named: (readonly [string, string])[] = [];
  const values = document as Record<string, unknown>;
  mapRelations(values, fields, (collection, id) => named.push([collection, id]) > 0);
  if (named.length === 0) return document;
  return mapRelations(values, fields, await askFor(req, named)) as T;
}

/** The documents of a list are read side by side; what all of them name is one question for each collection. */
function askFor(req: PayloadRequest, named: readonly (readonly [string, string])[]): Promise<Keep> {
  const question = questions.get(req) ?? newQuestion(req);
  for (const [collection, id] of named) question.ids.set(collection, (question.ids.get(collection) ?? new Set()).add(id));
  return question.answer;
}

function newQuestion(req: PayloadRequest): Question {
  const ids = new Map<string, Set<string>>();
  const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
    questions.delete(req);
    return publicAmong(req, ids);
  });
  const question = { ids, answer };
  questions.set(req, question);
  return question;
}

async function publicAmong(req: PayloadRequest, wanted: ReadonlyMap<string, ReadonlySet<string>>): Promise<Keep> {
  const found = new Set<string>();
  for (const [collection, all] of wanted) {
    // People and the like are nobody's business.
    if (!kindSlugs.has(collection)) continue;
    const ids = [...all];
    for (let start = 0; start < ids.length; start += batch) {
      const { docs } = await req.payload.db.find<{ id: string }>({
        collection: collection as CollectionSlug,
        where: { and: [{ id: { in: ids.slice(start, start + batch) } }, publicAccess('all')] },
        pagination: false,
        select: {},
        req,
      });
      for (const { id } of docs) found.add(`${collection}/${id}`);
    }
  }
  return (collection, id) => found.has(`${collection}/${id}`);
}
