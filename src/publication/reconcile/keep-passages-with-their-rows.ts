import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionConfig,
  Field,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  GlobalConfig,
  PayloadRequest,
} from 'payload';
import type { HookStep } from '@/content/shared/hook-step.ts';
import { compileShape } from '@/content/shape/compile-shape.ts';
import { everyPart } from '@/content/shape/every-part.ts';
import type { Part, Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { isDeskSave } from '@/translation/ledger/desk-save.ts';
import { isLocale } from '@/languages/locales.ts';
import { mergePublishedLocale, type StoredValues } from './merge-published-locale.ts';
import { rowsMoved } from './rows-moved.ts';
import { type DocumentAt, documentAt } from './document-at.ts';

/**
 * When one language is published after sections were moved, each published passage of the other languages stays with
 * its row. Payload (3.90) gives it to whatever row now stands in that place; this writes the main document, and the
 * version that the publish left, as they must be, in the transaction of the save.
 */
export const keepPassagesWithTheirRows: HookStep = {
  collection(collection) {
    if (!publishesByLanguage(collection)) return undefined;
    const { slug } = collection;
    const rememberPublished: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
      const id = (originalDoc as { id?: string } | undefined)?.id;
      // The desk writes drafts, which leave the main document alone.
      if (operation === 'update' && id !== undefined && !isDeskSave(req))
        await remember(documentAt({ collection: slug, id, req }), `${slug}/${id}`, req);
      return data as object;
    };
    const restorePassages: CollectionAfterChangeHook = async ({ collection: { fields }, doc, operation, req }) => {
      const { id } = doc as { id: string };
      if (operation === 'update') await restore({ document: documentAt({ collection: slug, id, req }), key: `${slug}/${id}`, fields, req });
    };
    return { beforeChange: [rememberPublished], afterChange: [restorePassages] };
  },
  global(global) {
    if (!publishesByLanguage(global)) return undefined;
    const { slug } = global;
    const rememberPublished: GlobalBeforeChangeHook = async ({ data, req }) => {
      if (!isDeskSave(req)) await remember(documentAt({ global: slug, req }), slug, req);
      return data as object;
    };
    const restorePassages: GlobalAfterChangeHook = async ({ global: { fields }, req }) => {
      await restore({ document: documentAt({ global: slug, req }), key: slug, fields, req });
    };
    return { beforeChange: [rememberPublished], afterChange: [restorePassages] };
  },
};

const context = 'publishedBefore';

/** Keeps the main document as it was before the save, for `restore`. */
async function remember(document: DocumentAt, key: string, req: PayloadRequest): Promise<void> {
  const kept = req.context[context] as Map<string, StoredValues | undefined> | undefined;
  req.context[context] = new Map(kept).set(key, await document.read());
}

interface Restore {
  readonly document: DocumentAt;
  readonly key: string;
  readonly fields: readonly Field[];
  readonly req: PayloadRequest;
}

async function restore({ document, key, fields, req }: Restore): Promise<void> {
  const before = (req.context[context] as Map<string, StoredValues | undefined> | undefined)?.get(key);
  const { locale } = req;
  if (before === undefined || !isLocale(locale)) return;
  const after = await document.read();
  // A draft leaves the main document alone.
  if (after === undefined || after['updatedAt'] === before['updatedAt']) return;
  // Payload keeps one of all languages after the published one, where it published a single language.
  const snapshot = await document.newest();
  if (snapshot?.snapshot !== true || !rowsMoved(snapshot.version, before)) return;
  const merged = mergePublishedLocale({ fields, snapshot: snapshot.version, before, locale });
  const withRows = namesWithRows(shapeOf(fields));
  const rows = Object.fromEntries(Object.entries(merged).filter(([name]) => withRows.has(name)));
  await document.write({ ...after, ...rows });
  const versions = await document.versionsSince(String(after['updatedAt']));
  const published = versions.find((version) => version.snapshot !== true);
  if (published !== undefined) await document.writeVersion({ ...published, version: { ...published.version, ...rows } });
}

/** The top-level names below which there are rows. */
function namesWithRows(shape: Shape): ReadonlySet<string> {
  return new Set(shape.filter((part) => everyPart([part]).some(isRows)).map(({ name }) => name));
}

function isRows({ kind }: Part): boolean {
  return kind === 'array' || kind === 'blocks';
}

function publishesByLanguage({ versions, fields }: CollectionConfig | GlobalConfig): boolean {
  const drafts = typeof versions === 'object' ? versions.drafts : false;
  return typeof drafts === 'object' && drafts.localizeStatus === true && everyPart(compileShape(fields)).some(isRows);
}
