import type { Field, PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import type { Values } from '@/content/shape/rows.ts';
import type { Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { type Leaf, leavesOf } from '@/passages/leaves.ts';
import { inLocale } from '@/passages/pair-passages.ts';

interface PicturesInput {
  readonly req: PayloadRequest;
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly locale: Locale;
}

interface StoredPicture {
  readonly id: string;
  readonly filename?: string | null;
  readonly mimeType?: string | null;
  readonly decorative?: boolean | null;
  readonly alt?: unknown;
}

/**
 * Names of pictures' files that have no alternative text in a language, by the leaf beside which they stand: the first text of their
 * block, or of the document where the block has none.
 */
export async function picturesWithoutAlt({ req, fields, values, locale }: PicturesInput): Promise<ReadonlyMap<string, readonly string[]>> {
  const beside = new Map<string, string>();
  const seen = new Set<Values>();
  for (const leaf of leavesOf(fields, values)) {
    if (seen.has(leaf.holder)) continue;
    seen.add(leaf.holder);
    for (const id of picturesIn(fields, leaf)) if (!beside.has(id)) beside.set(id, leaf.key);
  }
  if (beside.size === 0) return new Map();
  const { docs } = await req.payload.db.find<StoredPicture>({
    collection: 'media',
    where: { id: { in: [...beside.keys()] } },
    pagination: false,
    req,
  });
  const found = new Map<string, readonly string[]>();
  for (const { id, filename, mimeType, decorative, alt } of docs) {
    const words = inLocale(alt, locale);
    const needs = decorative !== true && mimeType?.startsWith('image/') === true && (typeof words !== 'string' || words.trim() === '');
    const key = beside.get(id);
    if (needs && key !== undefined) found.set(key, [...(found.get(key) ?? []), filename ?? id]);
  }
  return found;
}

/** The pictures that stand in the same row as a leaf. */
function picturesIn(fields: readonly Field[], { holder, path }: Leaf): string[] {
  return uploadNames(shapeOf(fields), path.slice(0, -1)).flatMap((name) => {
    const value = holder[name];
    return typeof value === 'string' ? [value] : [];
  });
}

/** The names of upload fields at a path of field names and block slugs. */
function uploadNames(shape: Shape, path: readonly string[]): string[] {
  const [head, ...rest] = path;
  if (head === undefined) return shape.filter((part) => part.kind === 'leaf' && part.field.type === 'upload').map(({ name }) => name);
  const part = shape.find(({ name }) => name === head);
  if (part?.kind === 'group' || part?.kind === 'array') return uploadNames(part.inside, rest);
  if (part?.kind !== 'blocks') return [];
  const [slug = '', ...inner] = rest;
  return uploadNames(part.blocks.get(slug) ?? [], inner);
}
