import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import type { Locale } from '@/languages/locales.ts';
import { locales, perLocale } from '@/languages/locales.ts';
import { publishedOrigins } from '@/translation/ledger/published-origins.ts';
import { projectDocument, publishedLocales } from '../project/project-document.ts';
import { type Source, sourceOf } from '../project/source.ts';
import type { Publication } from '../record/publication.ts';
import { isUsed } from './is-used.ts';
import { claimSlug } from './claim-slug.ts';
import { knownSlugs } from './known-slugs.ts';
import { readPublicationRows } from './read-publication-rows.ts';
import { storedValues } from './stored-values.ts';
import { writePublication } from './write-publication.ts';
import { writeTombstone } from './write-tombstone.ts';

export interface ReconcileInput {
  payload: Payload;
  /** Carries the transaction of the save; the difference is written in it or not at all. */
  req: PayloadRequest;
  kind: string;
  id: string;
  /** Looks into the register of addresses even where a document kept its address. */
  thoroughly?: boolean;
}

/**
 * Makes a document's publications what they must be: reads it as stored in all languages, projects every language that
 * is published, and writes what differs, each replacement or tombstone with the feed's next cursor. Safe to repeat.
 * Works and files that the document began or ceased to use follow.
 * @returns how many rows were written, those of used documents included.
 */
export async function reconcile({ payload, req, kind, id, thoroughly = false }: ReconcileInput): Promise<number> {
  const source = sourceOf(kind);
  if (source === undefined) return 0;
  const values = await storedValues({ payload, req, source, id });
  const used = source.publishes === 'when-used' && (await isUsed({ payload, req, kind, id }));
  const published = values === undefined ? [] : publishedLocales(source, values, used);
  const wanted = values === undefined ? new Map<Locale, Publication>() : await project({ req, source, id, values, published });
  const rows = await readPublicationRows({ payload, req, kind, id });

  let written = 0;
  const usesBefore = new Set<string>();
  const usesAfter = new Set<string>();
  for (const locale of locales) {
    const publication = wanted.get(locale);
    const row = rows.get(locale);
    for (const use of row?.state === 'published' ? (row.uses ?? []) : []) usesBefore.add(use);
    if (publication === undefined) {
      if (row === undefined) continue;
      // While another language is public, this one's addresses lead there; after that nobody needs to know them.
      const formerSlugs = wanted.size > 0 ? await knownSlugs({ payload, req, kind, id, locale }) : [];
      written += await writeTombstone({ payload, req, row, formerSlugs });
      continue;
    }
    for (const use of publication.uses) usesAfter.add(`${use.kind}/${use.id}`);
    // An address is registered with the row, and no other document can take it.
    const keepsAddress = !thoroughly && row?.state === 'published' && row.record?.slug === publication.slug;
    const formerSlugs = keepsAddress ? (row.formerSlugs ?? []) : await claimSlug({ payload, req, publication });
    written += await writePublication({ payload, req, publication, formerSlugs, row });
  }
  if (values !== undefined) await markPublished({ payload, req, source, id, values, published });
  for (const use of changed(usesBefore, usesAfter)) {
    const slash = use.indexOf('/');
    const usedSource = sourceOf(use.slice(0, slash));
    if (usedSource?.publishes === 'when-used')
      written += await reconcile({ payload, req, kind: usedSource.kind, id: use.slice(slash + 1) });
  }
  return written;
}

interface ProjectInput {
  readonly req: PayloadRequest;
  readonly source: Source;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly published: readonly Locale[];
}

/** What must be public, each passage as the ledger of translations says. */
async function project({ req, source, id, values, published }: ProjectInput): Promise<Map<Locale, Publication>> {
  const origins = await publishedOrigins({ req, kind: source.kind, id, main: values, sourceLocale: sourceLocaleOf(values), published });
  return projectDocument({ source, values, published, origins });
}

function changed(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [...before].filter((use) => !after.has(use)).concat([...after].filter((use) => !before.has(use)));
}

/** Writes `publishedIn`, by which the read guard filters, where it is not right yet. Leaves `updatedAt` alone. */
async function markPublished({
  payload,
  req,
  source,
  id,
  values,
  published,
}: {
  payload: Payload;
  req: PayloadRequest;
  source: Source;
  id: string;
  values: Readonly<Record<string, unknown>>;
  published: readonly Locale[];
}): Promise<void> {
  const flags = perLocale((locale) => published.includes(locale));
  const current = values['publishedIn'];
  const isRight = locales.every((locale) => ((current as Record<string, unknown> | undefined)?.[locale] === true) === flags[locale]);
  if (isRight) return;
  // An explicit null keeps the database from setting updatedAt: marking is no edit.
  const data = { publishedIn: flags, updatedAt: null };
  if (source.type === 'global') await payload.db.updateGlobal({ slug: source.kind, data, req });
  else await payload.db.updateOne({ collection: source.kind as CollectionSlug, id, data, req, returning: false });
}
