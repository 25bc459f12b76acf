import type { Payload, PayloadRequest } from 'payload';
import type { PublicationRow } from './publication-row.ts';
import { takeCursor } from './take-cursor.ts';

/** Takes a publication out of the public's sight and leaves a tombstone for followers. The text itself goes. @returns 1 */
export async function writeTombstone({ payload, req, row }: { payload: Payload; req: PayloadRequest; row: PublicationRow }): Promise<1> {
  // The whole row: on SQL an update that touches a list of texts is written as an upsert, which needs every required column.
  const { key, kind, document, locale } = row;
  const position = await takeCursor({ payload, req });
  // Its addresses stay known, so that they can lead to the languages that are left.
  const formerSlugs = [...(row.formerSlugs ?? []), ...(row.entry === null ? [] : [row.entry.slug])];
  const data = { key, kind, document, locale, state: 'tombstone', ...position, formerSlugs, entry: null, record: null, uses: [] };
  await payload.db.updateOne({ collection: 'publications', id: row.id, data, req, returning: false });
  return 1;
}
