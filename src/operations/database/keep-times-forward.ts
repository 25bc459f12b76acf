import type { BaseDatabaseAdapter } from 'payload';
import { timeAfter } from '@/access/stale-saves/time-after.ts';
import type { Method, Request } from './transactions.ts';

type Values = Readonly<Record<string, unknown>>;

interface Args extends Values {
  readonly req?: Request;
}

/** A document with versions: of a collection, or a global. */
type Place = { readonly collection: string; readonly id: unknown } | { readonly global: string };

const newestOne = { limit: 1, pagination: false, sort: '-updatedAt', select: { updatedAt: true } } as const;

/**
 * No save of a document with versions gets a time before the document's last one, whatever the clock says: Payload (3.90) tells by `updatedAt`
 * which version is the latest. A row that is written again with the time it has keeps it.
 */
export function keepTimesForward<T extends BaseDatabaseAdapter>(adapter: T): T {
  const own = (name: string): Method => (Reflect.get(adapter, name) as Method).bind(adapter);
  const [findOne, findGlobal, findVersions, findGlobalVersions] = [
    own('findOne'),
    own('findGlobal'),
    own('findVersions'),
    own('findGlobalVersions'),
  ];

  const mainTime = async (place: Place, req: Request): Promise<unknown> =>
    timeOf(
      'global' in place
        ? await findGlobal({ slug: place.global, req } as Args)
        : await findOne({ collection: place.collection, where: { id: { equals: place.id } }, select: { updatedAt: true }, req } as Args),
    );

  const versionTime = async (place: Place, req: Request, id?: unknown): Promise<unknown> => {
    const only = id === undefined ? {} : { id: { equals: id } };
    const found =
      'global' in place
        ? await findGlobalVersions({ ...newestOne, global: place.global, where: only, req } as Args)
        : await findVersions({ ...newestOne, collection: place.collection, where: { parent: { equals: place.id }, ...only }, req } as Args);
    return timeOf((found as { readonly docs: readonly unknown[] }).docs[0]);
  };

  /** The main document: `data.updatedAt` is its time, null where no edit is meant. */
  const forMain = async (place: Place | undefined, args: Args): Promise<Args> => {
    const data = args['data'] as Values | undefined;
    const given = data?.['updatedAt'];
    if (place === undefined || typeof given !== 'string') return args;
    const main = await mainTime(place, args.req);
    if (given === main) return args;
    return { ...args, data: { ...data, updatedAt: timeAfter(given, main, await versionTime(place, args.req)) } };
  };

  /** A new version. A draft's own time is the version's; that of a published text is the main document's. */
  const forNewVersion = async (place: Place | undefined, args: Args): Promise<Args> => {
    const given = args['updatedAt'];
    if (place === undefined || typeof given !== 'string') return args;
    const version = args['versionData'] as Values;
    const isDraft = version['updatedAt'] === given;
    // Whatever is in the main document was followed by a version.
    const last = (await versionTime(place, args.req)) ?? (await mainTime(place, args.req));
    const updatedAt = timeAfter(given, last, isDraft ? undefined : version['updatedAt']);
    const createdAt = args['createdAt'] === given ? updatedAt : args['createdAt'];
    return { ...args, createdAt, updatedAt, versionData: isDraft ? { ...version, updatedAt } : version };
  };

  /** A version written anew: with the time it had, or as the latest. */
  const forVersion = async (place: Place | undefined, args: Args): Promise<Args> => {
    const written = args['versionData'] as Values | undefined;
    const given = written?.['updatedAt'];
    if (place === undefined || typeof given !== 'string' || given === (await versionTime(place, args.req, args['id']))) return args;
    return { ...args, versionData: { ...written, updatedAt: timeAfter(given, await versionTime(place, args.req)) } };
  };

  const versioned = (collection: unknown, id: unknown): Place | undefined => {
    if (typeof collection !== 'string' || (typeof id !== 'string' && typeof id !== 'number')) return undefined;
    const found = Reflect.get(adapter.payload.collections, collection) as { readonly config: { readonly versions?: unknown } } | undefined;
    return found?.config.versions ? { collection, id } : undefined;
  };
  const global = (slug: unknown): Place | undefined => {
    const found = adapter.payload.globals.config.find((candidate) => candidate.slug === slug);
    return typeof slug === 'string' && found?.versions ? { global: slug } : undefined;
  };
  const parentOf = (args: Args): unknown => (args['versionData'] as Values | undefined)?.['parent'];

  const before = (name: string, change: (args: Args) => Promise<Args>): void => {
    const original = own(name);
    Reflect.set(adapter, name, async (args: Args) => original(await change(args)));
  };
  before('updateOne', (args) => forMain(versioned(args['collection'], args['id']), args));
  before('updateGlobal', (args) => forMain(global(args['slug']), args));
  before('createVersion', (args) => forNewVersion(versioned(args['collectionSlug'], args['parent']), args));
  before('createGlobalVersion', (args) => forNewVersion(global(args['globalSlug']), args));
  before('updateVersion', (args) => forVersion(versioned(args['collection'], parentOf(args)), args));
  before('updateGlobalVersion', (args) => forVersion(global(args['global']), args));
  return adapter;
}

function timeOf(found: unknown): unknown {
  return typeof found === 'object' && found !== null ? (found as Values)['updatedAt'] : undefined;
}
