import type { Field, GlobalBeforeOperationHook, PayloadRequest } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';
import type { HookStep } from '@/content/shared/hook-step.ts';
import type { Values } from '@/content/shape/rows.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isLocale, type Locale } from '@/languages/locales.ts';
import { inLanguage } from '@/passages/in-language.ts';
import { storedDocument, storedGlobal, type StoredDocument } from '../documents/stored-document.ts';
import { isKeptByHouse } from '../documents/shared-changes.ts';
import { beforeOperation } from '../operation-hooks.ts';
import { baseCopy } from './base-copy.ts';
import { basedOn, type BasedOn } from './based-on.ts';
import { conflictError } from './conflict-error.ts';
import { isNewest } from './is-newest.ts';
import { joinValues } from './join/join-values.ts';
import { staleSaveError } from './stale-save-error.ts';

interface Args {
  readonly id?: string | number;
  readonly data?: Values;
  readonly publishSpecificLocale?: string;
}

/**
 * Joins a save with what others saved since its copy was read, before anything looks at it: passages, fields and rows that only one side
 * changed are taken from that side, in each language and in the structure that all share. Where both changed the same, 412 says what, with
 * both texts (`conflict-error.ts`). It comes before the rights, because an old copy carries old structure along that its saver never touched.
 * Nobody's lock stands in the way of such a save: nothing of theirs can be lost, and they may be at work in another language.
 */
export const joinStaleSaves: HookStep = {
  collection: ({ slug }) => (kinds.some((kind) => kind.slug === slug) ? { beforeOperation: [joinDocument] } : undefined),
  global: ({ slug }) => (globals.some((global) => global.slug === slug) ? { beforeOperation: [joinGlobal] } : undefined),
};

const joinDocument = beforeOperation('joinStaleSave', async ({ args: given, collection, operation, req }) => {
  const args: Args = given;
  if (operation !== 'update' || args.id === undefined || args.data === undefined)
    return 'basedOn' in (args.data ?? {}) ? without(given) : given;
  const id = String(args.id);
  const based = basedOn({ req, slug: collection.slug, id, data: args.data });
  const locale = args.publishSpecificLocale ?? req.locale;
  if (based.times === undefined || !isLocale(locale)) return without(given);
  const stored = await storedDocument(req, collection, id);
  if (stored === undefined) return without(given);
  const data = await joined({
    req,
    slug: collection.slug,
    id,
    fields: collection.fields,
    stored,
    based,
    locale,
    data: args.data,
    hasVersions: Boolean(collection.versions),
  });
  return { ...given, data, overrideLock: true };
});

const joinGlobal: GlobalBeforeOperationHook = async ({ args: given, global, operation, req }) => {
  const args = given as Args;
  if (operation !== 'update' || args.data === undefined) return;
  const based = basedOn({ req, slug: global.slug, data: args.data });
  const locale = args.publishSpecificLocale ?? req.locale;
  if (based.times === undefined || !isLocale(locale)) return without(given as Record<string, unknown>);
  const stored = await storedGlobal(req, global);
  const data = await joined({
    req,
    slug: global.slug,
    fields: global.fields,
    stored,
    based,
    locale,
    data: args.data,
    hasVersions: Boolean(global.versions),
  });
  return { ...args, data, overrideLock: true };
};

interface Joining {
  readonly req: PayloadRequest;
  readonly slug: string;
  readonly id?: string;
  readonly fields: readonly Field[];
  readonly stored: StoredDocument;
  readonly based: BasedOn;
  readonly locale: Locale;
  readonly data: Values;
  readonly hasVersions: boolean;
}

/** @throws APIError 412 where the copy is not kept any more, and where both sides changed the same and nobody has decided */
async function joined({ req, slug, id, fields, stored, based, locale, data: posted, hasVersions }: Joining): Promise<Values> {
  const { basedOn: _, ...data } = posted;
  const { latest, main } = stored;
  const { times = [], values, decided } = based;
  const newest = Date.parse(String(latest['updatedAt']));
  const target = { req, slug, ...(id === undefined ? {} : { id }) };
  const published = Date.parse(String(main['updatedAt']));
  if (Number.isNaN(newest) || isNewest({ wanted: times, newest, published })) return data;
  const kept = times.includes(published) ? main : hasVersions ? await baseCopy({ ...target, times }) : undefined;
  const base = kept === undefined ? values : inLanguage({ fields, values: kept, locale });
  // The copy is not kept any more.
  if (base === undefined) throw await staleSaveError({ ...target, savedAt: String(latest['updatedAt']) });
  const { values: whole, clashes } = joinValues({
    shape: shapeOf(fields).filter(({ name }) => !isKeptByHouse(name)),
    base,
    theirs: inLanguage({ fields, values: latest, locale }),
    mine: data,
    decided: (path) => (decided?.on === newest ? decided.sides.get(path) : undefined),
  });
  if (clashes.length > 0) throw await conflictError({ ...target, savedAt: String(latest['updatedAt']), clashes });
  req.context['ifMatch'] = String(latest['updatedAt']);
  return whole;
}

/** The arguments without what only this step reads. */
function without<Given extends object>(given: Given): Given {
  if (!('data' in given) || typeof given.data !== 'object' || given.data === null || !('basedOn' in given.data)) return given;
  const { basedOn: _, ...data } = given.data;
  return { ...given, data };
}
