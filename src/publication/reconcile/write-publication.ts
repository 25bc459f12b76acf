import type { Payload, PayloadRequest } from 'payload';
import { documentKey } from '@/content/shared/document-key.ts';
import type { Publication } from '../record/publication.ts';
import { makeEntry } from '../store/make-entry.ts';
import type { PublicationRow } from './publication-row.ts';
import { takeCursor } from './take-cursor.ts';

interface WriteInput {
  payload: Payload;
  req: PayloadRequest;
  publication: Publication;
  formerSlugs: readonly string[];
  row: PublicationRow | undefined;
}

/** Writes a publication unless the same stands there already. @returns the number of rows written, 0 or 1. */
export async function writePublication({ payload, req, publication, formerSlugs, row }: WriteInput): Promise<0 | 1> {
  const isSame =
    row?.state === 'published' &&
    JSON.stringify(row.record) === JSON.stringify(publication) &&
    JSON.stringify(row.formerSlugs) === JSON.stringify(formerSlugs);
  if (isSame) return 0;
  const data = {
    key: documentKey(publication),
    kind: publication.kind,
    document: publication.id,
    locale: publication.locale,
    state: 'published',
    ...(await takeCursor({ payload, req })),
    entry: makeEntry(publication),
    formerSlugs,
    uses: publication.uses.map((use) => `${use.kind}/${use.id}`),
    record: publication,
  };
  if (row === undefined) await payload.db.create({ collection: 'publications', data, req, returning: false });
  else await payload.db.updateOne({ collection: 'publications', id: row.id, data, req, returning: false });
  return 1;
}
