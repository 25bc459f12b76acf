import type { PayloadRequest } from 'payload';
import { personOf } from '@/access/person.ts';
import { mayWithdrawLink } from './link-rights.ts';
import { draftOfLink, type PreviewLink, type PreviewLinkRow, stateOfLink } from './preview-link.ts';

/** The links to a document's drafts, those that ended too, the newest first and fifty at most. */
export async function listLinks(req: PayloadRequest, { kind, id }: { kind: string; id: string }): Promise<PreviewLink[]> {
  const person = personOf(req.user);
  const now = new Date();
  const { docs } = await req.payload.db.find<PreviewLinkRow>({
    collection: 'preview-links',
    where: { and: [{ document: { equals: id } }, { kind: { equals: kind } }] },
    sort: '-createdAt',
    limit: 50,
    req,
  });
  return docs.flatMap((row) => {
    const locale = draftOfLink(row)?.locale;
    if (locale === undefined) return [];
    const state = stateOfLink(row, now);
    const { lastUsedAt } = row;
    return [
      {
        id: row.id,
        locale,
        state,
        madeBy: row.personName ?? '',
        madeAt: iso(row.createdAt),
        expiresAt: iso(row.expiresAt),
        ...(lastUsedAt === undefined || lastUsedAt === null ? {} : { lastUsedAt: iso(lastUsedAt) }),
        mayWithdraw: state === 'open' && mayWithdrawLink(person, { ...row, locale }),
      },
    ];
  });
}

/** MongoDB gives dates, SQLite texts. */
function iso(time: string): string {
  return new Date(time).toISOString();
}
