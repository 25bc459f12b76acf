import { type Field, getLatestCollectionVersion, getLatestGlobalVersion, type PayloadRequest } from 'payload';
import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import { defaultLocale, isLocale, type Locale } from '@/languages/locales.ts';

type Values = Readonly<Record<string, unknown>>;

/** A document as it lies in the database, all languages in it, before a write. */
export interface StoredDocument {
  /** What was last published, per language. */
  readonly main: Values;
  /** The newest version, drafts included; what a save is compared with. */
  readonly latest: Values;
  readonly sourceLocale: Locale;
}

/** Reads a document within the transaction of the write; undefined when there is none. */
export async function storedDocument(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  id: string,
): Promise<StoredDocument | undefined> {
  const slug = collection.slug;
  const locale = isLocale(req.locale) ? req.locale : defaultLocale;
  const query = { collection: slug, locale, req, where: { id: { equals: id } } };
  const main = (await req.payload.db.findOne(query)) as Values | null;
  if (main === null) return undefined;
  const latest = (await getLatestCollectionVersion({ id, config: collection, payload: req.payload, query, req })) as Values | undefined;
  return { main, latest: latest ?? main, sourceLocale: sourceLocaleOf(main) };
}

/** The same for a global; one that was never saved is empty. */
export async function storedGlobal(req: PayloadRequest, global: SanitizedGlobalConfig): Promise<StoredDocument> {
  const locale = isLocale(req.locale) ? req.locale : defaultLocale;
  const main: Values = { ...(await req.payload.db.findGlobal({ slug: global.slug, locale, req })) };
  const found = await getLatestGlobalVersion({ slug: global.slug, config: global, locale, payload: req.payload, req, where: {} });
  return { main, latest: (found.global as Values | undefined) ?? main, sourceLocale: sourceLocaleOf(main) };
}

/** Whether a language is published in what lies in the main document. */
export function isPublishedIn(main: Values, locale: Locale): boolean {
  const status = main['_status'];
  return typeof status === 'object' && status !== null && (status as Values)[locale] === 'published';
}

/** A collection's fields without those that Payload keeps about an uploaded file. */
export function editableFields(collection: SanitizedCollectionConfig): Field[] {
  if (!isUpload(collection)) return collection.fields;
  const aboutFile = ['filename', 'mimeType', 'filesize', 'width', 'height', 'sizes', 'thumbnailURL', 'url', 'prefix'];
  return collection.fields.filter((field) => !('name' in field && aboutFile.includes(field.name)));
}

/** Payload types `upload` as always there, but leaves it out of a collection without files. */
function isUpload(collection: { readonly upload?: unknown }): boolean {
  return Boolean(collection.upload);
}
