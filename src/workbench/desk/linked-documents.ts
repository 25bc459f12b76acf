import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { inLocale } from '@/passages/pair-passages.ts';
import type { Tag } from '@/passages/segment.ts';
import { translatedKind } from '@/translation/ledger/translated-kinds.ts';

interface LinksInput {
  readonly req: PayloadRequest;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
  readonly tags: readonly Tag[];
}

/**
 * Titles of the documents that links point to and that have a page in the source language but none in this one, by `KIND/ID`. One
 * question for each kind that is linked to.
 */
export async function unpublishedLinks({ req, locale, sourceLocale, tags }: LinksInput): Promise<ReadonlyMap<string, string>> {
  const byKind = new Map<string, Set<string>>();
  for (const tag of tags) {
    const target = linkTarget(tag);
    if (target === undefined || translatedKind(target.kind)?.type !== 'collection') continue;
    byKind.set(target.kind, (byKind.get(target.kind) ?? new Set()).add(target.id));
  }
  const missing = new Map<string, string>();
  for (const [kind, ids] of byKind) {
    const { docs } = await req.payload.db.find<{ id: string; publishedIn?: Readonly<Record<string, unknown>>; title?: unknown }>({
      collection: kind as CollectionSlug,
      where: { id: { in: [...ids] } },
      select: { publishedIn: true, title: true },
      pagination: false,
      req,
    });
    for (const { id, publishedIn, title } of docs) {
      if (publishedIn?.[sourceLocale] !== true || publishedIn[locale] === true) continue;
      const name = inLocale(title, sourceLocale);
      missing.set(`${kind}/${id}`, typeof name === 'string' ? name : id);
    }
  }
  return missing;
}

/** The document that a link inside the site points to; undefined for what is none. */
export function linkTarget({ kind, node }: Tag): { readonly kind: string; readonly id: string } | undefined {
  if (kind !== 'link') return undefined;
  const { doc, linkType } = (node['fields'] ?? {}) as { readonly doc?: unknown; readonly linkType?: unknown };
  if (linkType !== 'internal' || typeof doc !== 'object' || doc === null) return undefined;
  const { relationTo, value } = doc as { readonly relationTo?: unknown; readonly value?: unknown };
  return typeof relationTo === 'string' && typeof value === 'string' ? { kind: relationTo, id: value } : undefined;
}
