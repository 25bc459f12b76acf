import type { CollectionBeforeReadHook, GlobalBeforeReadHook, PayloadRequest } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { isLocale } from '@/languages/locales.ts';
import { beforeOperation } from '../operation-hooks.ts';
import { personOf } from '../person.ts';
import { mayAnywhere } from '../rights.ts';
import { checkPublicQuery } from './check-query.ts';
import { hideRelations } from './hide-relations.ts';
import { publicAccess } from './public-access.ts';
import { stripUnpublished } from './strip-unpublished.ts';

/**
 * Refuses questions of the public that would tell more than is published, and takes every unpublished language out of what comes from
 * the database, before Payload picks a language or a fallback from it, with the ids of related documents of which nothing is public.
 */
export const guardReads: HookStep = {
  collection: ({ slug }) =>
    kinds.some((kind) => kind.slug === slug) ? { beforeOperation: [narrowPublicRead], beforeRead: [stripForPublic] } : undefined,
  global: ({ slug }) => (globals.some((global) => global.slug === slug) ? { beforeRead: [stripGlobalForPublic] } : undefined),
};

function isPublic(req: PayloadRequest, overrideAccess: boolean | undefined): boolean {
  return overrideAccess !== true && !mayAnywhere(personOf(req.user), 'readDrafts');
}

const narrowPublicRead = beforeOperation('narrowPublicRead', ({ args, collection, operation, overrideAccess, req }) => {
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
