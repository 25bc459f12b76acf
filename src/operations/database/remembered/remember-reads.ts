import type { BaseDatabaseAdapter } from 'payload';
import type { Arguments, Method } from '../transactions.ts';
import { surelyMeets } from './conditions.ts';
import { copyOf } from './copy-of.ts';
import { globalPlace } from './global-place.ts';
import type { Memories } from './memories.ts';
import { pageOf } from './page-of.ts';
import { rowsQuestion } from './rows-question.ts';
import { mainQuestion, newestQuestion, type StoredQuestion } from './stored-question.ts';
import type { Stored, TransactionMemory } from './transaction-memory.ts';

type Args = Arguments & Readonly<Record<string, unknown>>;

interface Found {
  readonly docs: readonly Stored[];
}

interface Asked {
  readonly args: Args;
  readonly question: StoredQuestion;
  readonly shelf: (memory: TransactionMemory) => Map<string, Stored>;
  /** Reads all of the document. */
  readonly read: () => Promise<Stored | undefined>;
  /** What its conditions are about; undefined where this is not what was asked for. */
  readonly contentOf: (stored: Stored) => Stored | undefined;
}

/** Answers from memory what a transaction has read before: documents by their id, newest versions, globals, rows by plain values. */
export function rememberReads(adapter: BaseDatabaseAdapter, memories: Memories): void {
  const wrap = (name: string, around: (method: (args: Args) => Promise<unknown>) => (args: Args) => Promise<unknown>): void => {
    const method = (Reflect.get<object, string>(adapter, name) as Method).bind(adapter) as (args: Args) => Promise<unknown>;
    const remembering = around(method);
    Reflect.set(adapter, name, async (args: Args) => ((await args.req?.transactionID) === undefined ? method(args) : remembering(args)));
  };

  /** @returns a copy; null where there is no such document; undefined where the database has to be asked the question as it is */
  const find = async ({ args: { req }, question, shelf, read, contentOf }: Asked): Promise<Stored | null | undefined> => {
    const memory = await memories.of(req);
    const known = memory === undefined ? undefined : shelf(memory).get(question.id);
    // For its time alone no document is read whole.
    if (known === undefined && question.onlyTime) return undefined;
    const keep = (kept: TransactionMemory, answer: Stored | undefined): void => {
      if (answer !== undefined) shelf(kept).set(question.id, copyOf(answer));
    };
    const stored = known ?? (await memories.ask(req, read, keep));
    if (stored === undefined) return null;
    const content = contentOf(stored);
    if (content === undefined || !question.conditions.every((condition) => surelyMeets(content, condition))) return undefined;
    if (question.onlyTime) return { id: stored['id'], updatedAt: stored['updatedAt'] };
    return stored === known ? copyOf(stored) : stored;
  };

  wrap('findOne', (method) => async (args) => {
    const question = mainQuestion(args);
    const { collection, req } = args;
    if (question === undefined || typeof collection !== 'string') return method(args);
    const read = async () =>
      ((await method({ collection, where: { id: { equals: question.id } }, req })) ?? undefined) as Stored | undefined;
    const found = await find({ args, question, shelf: (memory) => memory.of(collection).main, read, contentOf: (stored) => stored });
    return found === undefined ? method(args) : found;
  });

  wrap('findVersions', (method) => async (args) => {
    const question = newestQuestion(args);
    const { collection, req } = args;
    if (question === undefined || typeof collection !== 'string') return method(args);
    // By its time, and not by `latest`: where the version with the greatest time is the latest too, it answers both questions.
    const where = { parent: { equals: question.id } };
    const read = async () => ((await method({ collection, where, sort: '-updatedAt', limit: 1, pagination: false, req })) as Found).docs[0];
    const shelf = (memory: TransactionMemory) => memory.of(collection).newest;
    const contentOf = (stored: Stored) => (question.isLatest && stored['latest'] !== true ? undefined : (stored['version'] as Stored));
    const found = await find({ args, question, shelf, read, contentOf });
    return found === undefined ? method(args) : pageOf(found === null ? [] : [found]);
  });

  wrap('findGlobal', (method) => async (args) => {
    const { slug, req } = args;
    const question = mainQuestion({ ...args, where: { and: [{ id: { equals: slug } }, args['where'] ?? {}] } });
    if (question === undefined || typeof slug !== 'string') return method(args);
    const read = async () => {
      const found = (await method({ slug, req })) as Stored | null;
      return found === null || Object.keys(found).length === 0 ? undefined : found;
    };
    const shelf = (memory: TransactionMemory) => memory.of(globalPlace(slug)).main;
    const found = await find({ args, question, shelf, read, contentOf: (stored) => stored });
    // Each database says in its own way that there is none.
    return found ?? method(args);
  });

  wrap('findGlobalVersions', (method) => async (args) => {
    const { global, req } = args;
    const question = newestQuestion({ sort: '-updatedAt', ...args, where: { and: [{ parent: { equals: global } }, args['where'] ?? {}] } });
    if (question === undefined || typeof global !== 'string') return method(args);
    const read = async () => ((await method({ global, sort: '-updatedAt', limit: 1, pagination: false, req })) as Found).docs[0];
    const shelf = (memory: TransactionMemory) => memory.of(globalPlace(global)).newest;
    const contentOf = (stored: Stored) => (question.isLatest && stored['latest'] !== true ? undefined : (stored['version'] as Stored));
    const found = await find({ args, question, shelf, read, contentOf });
    return found === undefined ? method(args) : pageOf(found === null ? [] : [found]);
  });

  wrap('find', (method) => async (args) => {
    const question = rowsQuestion(args);
    const { collection, req } = args;
    if (question === undefined || typeof collection !== 'string') return method(args);
    const known = (await memories.of(req))?.of(collection).rows.get(question.key);
    if (known !== undefined) return pageOf(copyOf(known.docs));
    return memories.ask(
      req,
      () => method(args) as Promise<Found>,
      (memory, { docs }) => memory.of(collection).rows.set(question.key, { conditions: question.conditions, docs: copyOf(docs) }),
    );
  });
}
