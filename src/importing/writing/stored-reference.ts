import type { Payload, PayloadRequest } from 'payload';
import type { ReferenceEntry } from '../bibliography/reference-entry.ts';
import { familyKey } from '../citations/family-key.ts';

/** A work of the bibliography, as far as a new one is compared with it. */
export interface StoredReference {
  readonly id: string;
  readonly citationKey: string;
  readonly title: string;
  readonly DOI?: string | null | undefined;
  readonly authors: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly editors: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly year?: number;
  readonly yearSuffix?: string;
}

/** The whole bibliography; a few hundred works at most. */
export async function storedReferences({
  payload,
  req,
}: {
  readonly payload: Payload;
  readonly req?: Partial<PayloadRequest>;
}): Promise<StoredReference[]> {
  const { docs } = await payload.find({
    collection: 'references',
    pagination: false,
    depth: 0,
    select: { citationKey: true, title: true, DOI: true, authors: true, editors: true, year: true, yearSuffix: true },
    ...(req === undefined ? {} : { req }),
  });
  return docs.map(({ id, citationKey, title, DOI, authors, editors, year, yearSuffix }) => ({
    id,
    citationKey,
    title,
    DOI,
    authors: (authors ?? []).map(names),
    editors: (editors ?? []).map(names),
    ...(typeof year === 'number' ? { year } : {}),
    ...(typeof yearSuffix === 'string' && yearSuffix !== '' ? { yearSuffix } : {}),
  }));
}

function names({ family, given, literal }: { family?: string | null; given?: string | null; literal?: string | null }) {
  return { ...(family ? { family } : {}), ...(given ? { given } : {}), ...(literal ? { literal } : {}) };
}

/** The stored work that an entry is: the one with its DOI; else the one with its key and its title, or of the same people, year and title. */
export function sameWork(entry: ReferenceEntry, stored: readonly StoredReference[]): StoredReference | undefined {
  const byDoi = entry.DOI === undefined ? undefined : stored.find((work) => work.DOI === entry.DOI);
  if (byDoi !== undefined) return byDoi;
  return stored.find((work) => {
    if (entry.DOI !== undefined && work.DOI) return false;
    const alike = titleKey(work.title) === titleKey(entry.title);
    const first = (names: StoredReference['authors']) => familyKey(names[0]?.family ?? names[0]?.literal ?? '');
    return alike && (work.citationKey === entry.citationKey || (work.year === entry.year && first(work.authors) === first(entry.authors)));
  });
}

function titleKey(title: string): string {
  return familyKey(title)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
