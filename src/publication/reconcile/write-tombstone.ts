import type { Payload, PayloadRequest } from 'payload';
import type { PublicationRow } from './publication-row.ts';
import { takeCursor } from './take-cursor.ts';

interface TombstoneInput {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  readonly row: PublicationRow;
  /** Where another language of the document is public: the addresses that lead to it. */
  readonly formerSlugs: readonly string[];
}

/**
 * Takes a publication out of the public's sight and leaves a tombstone for followers. The text itself goes, and with the last
 * language its addresses, which are made of titles. @returns the number of rows written, 0 or 1.
 */
export async function writeTombstone({ payload, req, row, formerSlugs }: TombstoneInput): Promise<0 | 1> {
  const isNew = row.state === 'published';
  const before = row.formerSlugs ?? [];
  if (!isNew && JSON.stringify(before) === JSON.stringify(formerSlugs)) return 0;
  // Followers need not be told that addresses went which lead nowhere any more.
  const isToldOfSlugs = formerSlugs.length > 0;
  // The whole row: on SQL an update that touches a list of texts is written as an upsert, which needs every required column.
  const { key, kind, document, locale } = row;
  const position = isNew || isToldOfSlugs ? await takeCursor({ payload, req }) : { cursor: row.cursor, mark: row.mark };
  const data = { key, kind, document, locale, state: 'tombstone', ...position, formerSlugs, entry: null, record: null, uses: [] };
  await payload.db.updateOne({ collection: 'publications', id: row.id, data, req, returning: false });
  return 1;
}
