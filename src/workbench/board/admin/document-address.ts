import { globals } from '@/content/kinds.ts';
import type { BoardDocument } from '../board.ts';

const single: ReadonlySet<string> = new Set(globals.map(({ slug }) => slug));

/** Whether there is one document of the kind and no more. */
export function isGlobal(kind: string): boolean {
  return single.has(kind);
}

/** The document's form in the admin, in its source language. */
export function documentAddress({ kind, id, sourceLocale }: Pick<BoardDocument, 'kind' | 'id' | 'sourceLocale'>, admin: string): string {
  const form = isGlobal(kind) ? `globals/${kind}` : `collections/${kind}/${encodeURIComponent(id)}`;
  return `${admin}/${form}?locale=${sourceLocale}`;
}
