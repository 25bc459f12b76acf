import type { CollectionConfig, Field, GlobalConfig, PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { compileShape } from '@/content/shape/compile-shape.ts';
import { everyPart } from '@/content/shape/every-part.ts';
import { isLocale } from '@/languages/locales.ts';
import { storedDocument, storedGlobal } from '@/access/documents/stored-document.ts';
import type { Values } from '@/content/shape/rows.ts';
import { leavesOf } from '@/passages/leaves.ts';
import { isDeskSave } from './desk-save.ts';
import { translatedKind } from './translated-kinds.ts';
import { withPassageIds } from './with-passage-ids.ts';

/**
 * Before every save each passage of a source text gets its id, and a translation is tied to its source, whoever writes: the form, a
 * program, an import. The desk's own saves are built from the source already.
 */
export const keepPassageIds: HookStep = { collection: hooksFor, global: hooksFor };

function hooksFor({ slug, fields }: CollectionConfig | GlobalConfig): { beforeChange: [typeof identifyTexts] } | undefined {
  return translatedKind(slug) !== undefined && hasRichText(fields) ? { beforeChange: [identifyTexts] } : undefined;
}

async function identifyTexts({ data, req, collection, global, originalDoc }: Saving): Promise<object> {
  const { locale } = req;
  if (!isLocale(locale) || isDeskSave(req)) return data;
  const fields = collection?.fields ?? global?.fields ?? [];
  if (leavesOf(fields, data as Values).every(({ field }) => field.type !== 'richText')) return data;
  const stored = await storedCopy({ req, collection, global, id: originalDoc?.id });
  return withPassageIds({ fields, data: data as Values, stored, locale });
}

interface Saving {
  readonly data: object;
  readonly req: PayloadRequest;
  readonly collection?: SanitizedCollectionConfig | undefined;
  readonly global?: SanitizedGlobalConfig | undefined;
  readonly originalDoc?: { readonly id?: string | number };
}

/** The newest copy, all languages in it; undefined for a document that is not there yet. */
async function storedCopy({ req, collection, global, id }: Omit<Saving, 'data' | 'originalDoc'> & { id: string | number | undefined }) {
  if (global !== undefined) return (await storedGlobal(req, global)).latest;
  if (collection === undefined || id === undefined) return undefined;
  return (await storedDocument(req, collection, String(id)))?.latest;
}

function hasRichText(fields: readonly Field[]): boolean {
  return everyPart(compileShape(fields)).some((part) => part.kind === 'leaf' && part.localized && part.field.type === 'richText');
}
