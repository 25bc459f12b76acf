import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { cameByImport } from '@/importing/writing/came-by-import.ts';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { duplicateOf } from '@/access/documents/duplicating.ts';
import { personOf } from '@/access/person.ts';
import { may } from '@/access/rights.ts';
import type { Values } from '@/content/shape/rows.ts';
import { minorEditOf, noteMinorEdit } from '../minor/minor-edit.ts';
import { copiedEntries } from './copied-entries.ts';
import { deskSaveOf } from './desk-save.ts';
import { settleDocument } from './settle-document.ts';
import { type TranslatedKind, translatedKind } from './translated-kinds.ts';

/** After every save of a document or a global its ledger follows, in the same transaction. */
export const keepLedger: HookStep = {
  collection({ slug }) {
    const kind = translatedKind(slug);
    if (kind === undefined) return undefined;
    const followWithLedger: CollectionAfterChangeHook<{ id: string; _status?: unknown }> = async ({ doc, operation, req }) => {
      const from = operation === 'create' ? duplicateOf(req) : undefined;
      await follow({ req, kind, id: doc.id, status: doc._status, ...(from === undefined ? {} : { from }) });
    };
    const forgetLedger: CollectionAfterDeleteHook = async ({ id, req }) => {
      const where = { and: [{ document: { equals: String(id) } }, { kind: { equals: kind.kind } }] };
      await req.payload.db.deleteMany({ collection: 'translations', where, req });
      for (const collection of ['passage-comments', 'notifications'] as const) await req.payload.db.deleteMany({ collection, where, req });
    };
    return { beforeChange: [noterOf(kind)], afterChange: [followWithLedger], afterDelete: [forgetLedger] };
  },
  global({ slug }) {
    const kind = translatedKind(slug);
    if (kind === undefined) return undefined;
    const followWithLedger = async ({ doc, req }: { doc: { _status?: unknown }; req: PayloadRequest }): Promise<void> => {
      await follow({ req, kind, id: kind.kind, status: doc._status });
    };
    return { beforeChange: [noterOf(kind)], afterChange: [followWithLedger] };
  },
};

function noterOf(kind: TranslatedKind) {
  return async function noteMinor({ data, req, originalDoc }: NoteInput): Promise<object> {
    const id = kind.type === 'global' ? kind.kind : originalDoc?.['id'];
    const known = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
    await noteMinorEdit({ req, kind, id: known, data: data as Values, former: originalDoc });
    return data;
  };
}

interface NoteInput {
  readonly data: object;
  readonly req: PayloadRequest;
  readonly originalDoc?: Values;
}

interface FollowInput {
  readonly req: PayloadRequest;
  readonly kind: TranslatedKind;
  readonly id: string;
  readonly status: unknown;
  /** The document of which this one is a new copy. */
  readonly from?: string;
}

async function follow({ req, kind, id, status, from }: FollowInput): Promise<void> {
  const user = req.user as { id: string | number; name?: string | null } | null;
  const save = deskSaveOf(req);
  const { locale } = req;
  const { ledgers } = await settleDocument({
    req,
    kind,
    id,
    published: publishedNow({ req, kind, status }),
    vouches: user === null || (isLocale(locale) && may({ user: personOf(user), operation: 'publish', locale })),
    occasion: {
      by: user === null ? '' : String(user.id),
      byName: user?.name ?? '',
      at: new Date().toISOString(),
      arrivedBy: cameByImport(req) ? 'import' : 'person',
      ...(isLocale(locale) && save === undefined ? minorEditOf(req) : {}),
      ...(save === undefined ? {} : { deeds: save.deeds }),
    },
    ...(save !== undefined && isLocale(locale) ? { only: locale } : {}),
    ...(from === undefined ? {} : { copied: await copiedEntries({ req, kind, id, from }) }),
  });
  const ledger = isLocale(locale) ? ledgers.get(locale) : undefined;
  if (save !== undefined && ledger !== undefined) save.ledger = ledger;
}

function publishedNow({ req, kind, status }: Omit<FollowInput, 'id'>): readonly Locale[] {
  // Set by the publish gate, see `content/shared/publish-gate.ts`.
  if (status === 'published' && req.context['publishesAllLocales'] === true) return locales;
  return (status === 'published' || !kind.hasDrafts) && isLocale(req.locale) ? [req.locale] : [];
}
