import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload';
import { isLocale, type Locale } from '@/languages/locales.ts';
import { beforeOperation } from '../operation-hooks.ts';
import { personOf } from '../person.ts';
import { may } from '../rights.ts';
import { checkDuplicate } from './check-duplicate.ts';
import { checkUpdate } from './check-update.ts';
import { markDuplicating } from './duplicating.ts';
import { localeName, refusal } from './refuse.ts';
import { hasTranslatedFields } from './shared-changes.ts';
import { editableFields, storedDocument } from './stored-document.ts';

/** The arguments of Payload's operations, as far as rights depend on them. */
interface Args {
  readonly id?: string | number;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly draft?: boolean;
  readonly where?: Where;
  readonly trash?: boolean;
  readonly limit?: number;
  readonly duplicateFromID?: string | number;
  readonly publishSpecificLocale?: string;
  readonly publishAllLocales?: boolean;
  readonly unpublishAllLocales?: boolean | string;
}

/**
 * Checks every create, change and bulk change of a document by a person, whatever the surface, before Payload
 * does anything. Runs inside the operation's transaction. Deleting is decided by the access function alone.
 */
export const guardWrites = beforeOperation('guardWrites', async ({ args: given, collection, operation, overrideAccess, req }) => {
  const args: Args = given;
  const from = args.duplicateFromID === undefined ? undefined : String(args.duplicateFromID);
  if (operation === 'create') markDuplicating(req, from);
  if (overrideAccess === true) return given;
  switch (operation) {
    case 'create':
      if (from !== undefined) return { ...given, ...(await checkDuplicate({ args, collection, from, req })) };
      return { ...given, ...checkCreate(args, collection, req) };
    case 'update':
      return { ...given, ...(await checkUpdates(args, collection, req)) };
    case 'restoreVersion':
      // Payload's own (3.90) writes every language at once and publishes; `translation/restore` is what people have instead.
      throw refusal({ req, key: 'refused.oneLanguage', status: 400 });
    default:
      return given;
  }
});

/** The language that a write is about; `publishSpecificLocale` replaces the request's after this hook has run. */
export function writtenLocale(req: PayloadRequest, args: { readonly publishSpecificLocale?: string }): Locale | 'all' {
  const locale = args.publishSpecificLocale ?? req.locale;
  if (locale === 'all' || isLocale(locale)) return locale;
  throw refusal({ req, key: 'refused.unknownLocale', values: { locale: String(locale) }, status: 400 });
}

export function wantsAllLocales(args: Pick<Args, 'publishAllLocales' | 'unpublishAllLocales'>): boolean {
  return args.publishAllLocales === true || args.unpublishAllLocales === true || args.unpublishAllLocales === 'true';
}

function checkCreate(args: Args, collection: SanitizedCollectionConfig, req: PayloadRequest): Partial<Args> {
  const user = personOf(req.user);
  const data = args.data ?? {};
  const written = writtenLocale(req, args);
  const sourceLocale = isLocale(data['sourceLocale']) ? data['sourceLocale'] : isLocale(written) ? written : undefined;
  const locale = hasTranslatedFields(editableFields(collection)) ? written : (sourceLocale ?? written);
  if (!may({ user, operation: 'create', locale: sourceLocale ?? 'all', sourceLocale })) throw refusal({ req, key: 'refused.create' });
  if (locale === 'all' || wantsAllLocales(args)) {
    if (!may({ user, operation: 'writeAllLocales', locale: 'all' })) throw refusal({ req, key: 'refused.writeAllLocales' });
    if (locale === 'all') throw refusal({ req, key: 'refused.oneLanguage', status: 400 });
  } else if (locale !== sourceLocale && sourceLocale !== undefined) {
    const values = { language: localeName(req, locale), source: localeName(req, sourceLocale) };
    throw refusal({ req, key: 'refused.createElsewhere', values, status: 400, data: { fields: ['sourceLocale'], sourceLocale } });
  }
  if (data['_status'] === 'published' && !may({ user, operation: 'publish', locale, sourceLocale })) {
    throw refusal({ req, key: 'refused.publish', values: { language: localeName(req, locale) } });
  }
  return sourceLocale === undefined ? {} : { data: { ...data, sourceLocale } };
}

async function checkUpdates(args: Args, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<Partial<Args>> {
  const user = personOf(req.user);
  const locale = writtenLocale(req, args);
  const data = args.data ?? {};
  const fields = editableFields(collection);
  let asDraft = false;
  for (const id of await concerned(args, collection, req)) {
    const stored = await storedDocument(req, collection, id);
    if (stored === undefined) continue; // Payload answers 404
    const result = checkUpdate({
      req,
      user,
      kind: collection.slug,
      fields,
      stored,
      data,
      locale,
      draft: args.draft === true,
      hasDrafts: Boolean(collection.versions?.drafts),
      allLocales: wantsAllLocales(args),
      hasFile: req.file !== undefined,
    });
    asDraft ||= result.asDraft;
  }
  // When a document was made is nobody's to say, and Payload would take it live with the next publication.
  const { createdAt: _made, ...kept } = data;
  return asDraft ? { draft: true, data: { ...kept, _status: 'draft' } } : 'createdAt' in data ? { data: kept } : {};
}

/** The documents that a change is about: one, or for a bulk change all that its filter finds. */
async function concerned(args: Args, collection: SanitizedCollectionConfig, req: PayloadRequest): Promise<string[]> {
  if (args.id !== undefined) return [String(args.id)];
  if (args.where === undefined) return [];
  const locale = isLocale(req.locale) ? req.locale : 'all';
  const { docs } = await req.payload.find({
    collection: collection.slug,
    where: structuredClone(args.where),
    draft: args.draft === true,
    trash: args.trash === true,
    depth: 0,
    pagination: false,
    locale,
    req,
  });
  return docs.map(({ id }) => id);
}
