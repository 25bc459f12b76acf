import type { Draft } from '@/importing/draft/draft.ts';
import { draftFromTree } from '@/importing/draft/draft-from-tree.ts';
import type { ImportKind } from '@/importing/import-kinds.ts';
import { readFile } from '@/importing/reading/read-file.ts';
import type { Locale } from '@/languages/locales.ts';

interface Source {
  readonly bytes: Uint8Array | string;
  readonly filename: string;
  readonly kind?: ImportKind;
  readonly locale?: Locale;
}

/** A file through the whole pure pipeline, with ids that count from 1. */
export async function draftOf({ bytes, filename, kind = 'page', locale = 'en' }: Source): Promise<Draft> {
  const file = await readFile({ bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, filename });
  let count = 0;
  return draftFromTree({ file, filename, kind, locale, known: [], newId: () => `id${(count += 1)}` });
}
