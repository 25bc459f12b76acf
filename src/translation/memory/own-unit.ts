import type { PayloadRequest } from 'payload';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import { personOf } from '@/access/person.ts';
import { languagesOf } from './language-pair.ts';
import { mayCorrect } from './may-correct.ts';
import type { MemoryRow } from './memory-unit.ts';

/**
 * A unit that the request's person may change.
 * @throws APIError 404 where it is gone, 403 where they may not publish in its target language; in the person's language
 */
export async function ownUnit({ req, id }: { req: PayloadRequest; id: string }): Promise<MemoryRow> {
  const row = await req.payload.db.findOne<MemoryRow>({ collection: 'memory-units', where: { id: { equals: id } }, req });
  const languages = row === null ? null : languagesOf(row.pair);
  if (row === null || row.removed === true || languages === null) {
    throw refusal({ req, key: 'memory.error.gone', status: 404, data: { code: 'gone' } });
  }
  if (mayCorrect({ user: personOf(req.user), pair: row.pair })) return row;
  throw refusal({ req, key: 'memory.error.forbidden', values: { language: localeName(req, languages.to) }, data: { code: 'forbidden' } });
}
