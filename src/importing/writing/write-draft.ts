import { NotFound, type Payload, type PayloadRequest, type TypedUser } from 'payload';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { splitDraft } from '../draft/split-draft.ts';
import { ImportError } from '../import-error.ts';
import type { ImportCollection } from '../import-kinds.ts';
import type { Prepared } from '../prepare-import.ts';
import { findPointed } from './find-pointed.ts';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import type { Values } from '@/content/shape/rows.ts';
import { overlay, replaceContent } from './overlay.ts';
import { pointersIn, resolvePointers } from './resolve-pointers.ts';
import { removeWritten, writePictures } from './write-pictures.ts';
import { writeReferences } from './write-references.ts';
import { markImport } from './came-by-import.ts';

interface Writing {
  readonly payload: Payload;
  readonly user: TypedUser | undefined;
  readonly req: PayloadRequest | undefined;
  readonly collection: ImportCollection;
  readonly prepared: Prepared;
  readonly into: string | undefined;
  /** Whether a new document that is too long becomes several. */
  readonly split: boolean;
}

export interface WrittenDocument {
  readonly collection: ImportCollection;
  readonly id: string;
  readonly created: boolean;
}

/** Writes works and draft in one transaction. What is published stays as it is until somebody publishes the draft. */
export async function writeDraft({
  payload,
  user,
  req: given,
  collection,
  prepared,
  into,
  split,
}: Writing): Promise<readonly WrittenDocument[]> {
  const overrideAccess = user === undefined;
  const { draft, references, report } = prepared;
  const { locale } = draft;
  const written: string[] = [];
  const pointed = new Set(pointersIn(draft.data).flatMap(({ $points, key }) => ($points === 'media' ? [key] : [])));
  const pictures = (draft.pictures ?? []).filter(({ filename }) => pointed.has(filename));
  return inTransaction(await requestOf({ payload, user, req: given }), async (req) => {
    markImport(req);
    const stored = into === undefined ? undefined : await storedDraft({ payload, req, collection, id: into, overrideAccess });
    const same = stored === undefined || stored.sourceLocale === locale;
    const fields = payload.collections[collection].config.fields;
    // Checked before the works are written, so that a refusal costs nothing.
    if (stored !== undefined && !same) overlay({ fields, existing: stored.values, incoming: draft.data });
    const ids = await writeReferences({ payload, req, planned: references, overrideAccess });
    // A translation shows the pictures of its source.
    const media = same
      ? await writePictures({ payload, req, pictures, locale, overrideAccess, written })
      : new Map(pictures.map(({ filename }) => [filename, '']));
    const find = await findPointed({ payload, req, file: report.file, pointers: pointersIn(draft.data), own: { references: ids, media } });
    if (stored === undefined) {
      const made: WrittenDocument[] = [];
      for (const part of split ? splitDraft(draft) : [draft]) {
        const own = resolvePointers(part.data, find) as Values;
        const data = { ...own, sourceLocale: locale, _status: 'draft' };
        const { id } = await payload.create({ collection, locale, draft: true, depth: 0, data: data as never, overrideAccess, req });
        made.push({ collection, id, created: true });
      }
      return made;
    }
    const incoming = resolvePointers(draft.data, find) as Values;
    const data = same
      ? replaceContent({ fields, existing: stored.values, incoming })
      : overlay({ fields, existing: stored.values, incoming });
    await payload.update({
      collection,
      id: stored.id,
      locale,
      draft: true,
      depth: 0,
      data: { ...data, _status: 'draft' } as never,
      overrideAccess,
      req,
    });
    return [{ collection, id: stored.id, created: false }];
  }).catch(async (error: unknown) => {
    await removeWritten(payload, written);
    throw error;
  });
}

interface Stored {
  readonly id: string;
  readonly sourceLocale: Locale;
  /** The newest draft in its source language. */
  readonly values: Values;
}

async function storedDraft({
  payload,
  req,
  collection,
  id,
  overrideAccess,
}: {
  payload: Payload;
  req: PayloadRequest;
  collection: ImportCollection;
  id: string;
  overrideAccess: boolean;
}): Promise<Stored> {
  const read = async (locale: Locale) =>
    (await payload.findByID({ collection, id, locale, draft: true, depth: 0, overrideAccess, req })) as unknown as Values;
  try {
    const first = await read(locales[0]);
    const { sourceLocale } = first;
    const source = isLocale(sourceLocale) ? sourceLocale : locales[0];
    return { id, sourceLocale: source, values: source === locales[0] ? first : await read(source) };
  } catch (cause) {
    if (cause instanceof NotFound) throw new ImportError('documentNotFound', { id }, { cause });
    throw cause;
  }
}
