import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { isPublishedIn, storedDocument, storedGlobal } from '@/access/documents/stored-document.ts';
import type { Values } from '@/content/shape/rows.ts';
import type { TranslatedKind } from './translated-kinds.ts';

/** A document as the translation room sees it; all languages in each copy. */
export interface Copies {
  readonly sourceLocale: Locale;
  /** What was last published, per language. */
  readonly main: Values;
  /** The newest, drafts included: translations are written into it. */
  readonly latest: Values;
  /** What is translated from: the source as it is published, or its newest draft before that. Half-finished edits concern nobody yet. */
  readonly source: Values;
}

export function isInTrash({ main, latest }: Pick<Copies, 'main' | 'latest'>): boolean {
  const deletedAt = latest['deletedAt'] ?? main['deletedAt'];
  return deletedAt !== undefined && deletedAt !== null;
}

interface CopiesInput {
  readonly req: PayloadRequest;
  readonly kind: TranslatedKind;
  readonly id: string;
}

/** @returns undefined when there is no such document */
export async function readCopies({ req, kind, id }: CopiesInput): Promise<Copies | undefined> {
  const { payload } = req;
  if (kind.type === 'global') {
    const global = payload.globals.config.find(({ slug }) => slug === (kind.kind as GlobalSlug));
    const stored = global === undefined ? undefined : await storedGlobal(req, global);
    // One that nobody ever saved is nothing to translate.
    return stored?.main['createdAt'] === undefined ? undefined : copiesOf(stored);
  }
  const stored = await storedDocument(req, payload.collections[kind.kind as CollectionSlug].config, id);
  return stored === undefined ? undefined : copiesOf(stored);
}

function copiesOf({ main, latest, sourceLocale }: Omit<Copies, 'source'>): Copies {
  return { main, latest, sourceLocale, source: isPublishedIn(main, sourceLocale) ? main : latest };
}
