import type { CollectionBeforeReadHook, CollectionConfig, GlobalBeforeReadHook, GlobalConfig, PayloadRequest, Plugin } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';
import { isLocale } from '@/languages/locales.ts';
import { beforeOperation } from '../operation-hooks.ts';
import { personOf } from '../person.ts';
import { mayAnywhere } from '../rights.ts';
import { checkPublicQuery } from './check-query.ts';
import { hideRelations } from './hide-relations.ts';
import { publicAccess } from './public-access.ts';
import { fileEndpoints } from './serve-file.ts';
import { stripUnpublished } from './strip-unpublished.ts';

/**
 * Keeps everything unpublished from whoever may not read drafts, on every surface of Payload: the access filter (see
 * `documentAccess`) finds only documents that are public in the language asked for, this plugin refuses questions that
 * would tell more, and takes every unpublished language out of what comes from the database, before Payload picks a
 * language or a fallback from it, with the ids of related documents of which nothing is public. Related documents are read by Payload as reads of their own and pass here again.
 */
export function readGuard(): Plugin {
  const kindSlugs: ReadonlySet<string> = new Set(kinds.map((kind) => kind.slug));
  const globalSlugs: ReadonlySet<string> = new Set(globals.map((global) => global.slug));
  return (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) => (kindSlugs.has(collection.slug) ? guarded(collection) : collection)),
    globals: (config.globals ?? []).map((global) => (globalSlugs.has(global.slug) ? guardedGlobal(global) : global)),
  });
}

function guarded(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection;
  return {
    ...collection,
    forceSelect: { ...collection.forceSelect, publishedIn: true },
    ...(collection.upload === undefined
      ? {}
      : { endpoints: [...(collection.endpoints === false ? [] : (collection.endpoints ?? [])), ...fileEndpoints] }),
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), narrowPublicRead],
      beforeRead: [stripForPublic, ...(hooks.beforeRead ?? [])],
    },
  };
}

function guardedGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks = {} } = global;
  return { ...global, hooks: { ...hooks, beforeRead: [stripGlobalForPublic, ...(hooks.beforeRead ?? [])] } };
}

function isPublic(req: PayloadRequest, overrideAccess: boolean | undefined): boolean {
  return overrideAccess !== true && !mayAnywhere(personOf(req.user), 'readDrafts');
}

const narrowPublicRead = beforeOperation(({ args, collection, operation, overrideAccess, req }) => {
  if (overrideAccess === true || !['read', 'readDistinct', 'count', 'countVersions'].includes(operation)) return args;
  if (!isPublic(req, overrideAccess)) {
    // A program that was granted drafts still has no business in the trash.
    return mayAnywhere(personOf(req.user), 'readVersions') ? args : { ...args, trash: false };
  }
  const { where, sort, field, select } = args as { where?: unknown; sort?: unknown; field?: unknown; select?: Record<string, unknown> };
  checkPublicQuery({ req, fields: collection.flattenedFields, where, sort, field });
  // What is public may not depend on a fallback, and its flags must be read to know it.
  req.fallbackLocale = false;
  const narrowed = { ...args, draft: false, trash: false, showHiddenFields: false, includeLockStatus: false, data: undefined };
  if (select?.['publishedIn'] === false) {
    const { publishedIn: _flags, ...others } = select;
    return { ...narrowed, select: Object.keys(others).length === 0 ? undefined : others };
  }
  return narrowed;
});

const stripForPublic: CollectionBeforeReadHook = ({ collection, doc, overrideAccess, req }) =>
  isPublic(req, overrideAccess)
    ? hideRelations(stripUnpublished(doc as object, collection.fields), collection.fields, req)
    : (doc as object);

/** A global's draft cannot be declined beforehand (Payload notes the wish before its hooks run), so what was published is read again. */
const stripGlobalForPublic: GlobalBeforeReadHook = async ({ global, overrideAccess, req }) => {
  if (!isPublic(req, overrideAccess)) return undefined;
  const locale = isLocale(req.locale) ? req.locale : undefined;
  const stored = (await req.payload.db.findGlobal({
    slug: global.slug,
    req,
    where: publicAccess(locale),
    ...(locale === undefined ? {} : { locale }),
  })) as Record<string, unknown> | null;
  if (stored === null || Object.keys(stored).length === 0) return {};
  return hideRelations(stripUnpublished(stored, global.fields), global.fields, req);
};
