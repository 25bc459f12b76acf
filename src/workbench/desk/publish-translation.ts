import type { CollectionSlug, GlobalSlug, PayloadRequest, TypedUser } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { requestOf } from '@/access/transactions/request-of.ts';
import { refusal } from '@/access/documents/refuse.ts';
import type { Finding } from '@/translation/checks/finding.ts';
import { overrideChecks } from '@/translation/gate/override-reason.ts';
import { findFindings } from './find-findings.ts';
import { type DeskPlace, openLedger } from './place.ts';
import { requireRight } from './require-right.ts';

interface PublishInput {
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly place: DeskPlace;
  /** Why it is published in spite of errors, in the person's own words. */
  readonly reason: string | undefined;
}

export interface Obstacle {
  readonly key: string;
  readonly findings: readonly Finding[];
}

/**
 * Publishes the newest draft of one language as this person, past no rule of the house: who may, what must be there, structure that the
 * source has not published, the gate of the checks. Their errors stand against it unless a reason is given, which the gate puts into the audit trail.
 * @returns what stands against it; empty when it is published
 * @throws APIError in the person's language, 403 without the right, 400 for what is not published by itself, and whatever Payload's
 *   publishing throws
 */
export async function publishTranslation({ req: given, user, place, reason }: PublishInput): Promise<readonly Obstacle[]> {
  return inTransaction(await requestOf({ payload: given.payload, user, req: given }), async (req) => {
    const ledger = await openLedger(req, place);
    requireRight(req, ledger, 'publish');
    const { kind, id, locale } = ledger;
    if (!kind.hasDrafts) throw refusal({ req, key: 'desk.error.notByLanguage', status: 400, data: { code: 'notByLanguage' } });
    const obstacles = [...(await findFindings(req, ledger))].flatMap(([key, findings]): Obstacle[] => {
      const errors = findings.filter(({ severity }) => severity === 'error');
      return errors.length === 0 ? [] : [{ key, findings: errors }];
    });
    if (obstacles.length > 0 && reason === undefined) return obstacles;
    if (reason !== undefined) overrideChecks(req, reason);
    const options = { locale, data: { _status: 'published' } as never, depth: 0, overrideAccess: false, user } as const;
    if (kind.type === 'global') await req.payload.updateGlobal({ slug: kind.kind as GlobalSlug, ...options, req });
    else await req.payload.update({ collection: kind.kind as CollectionSlug, id, ...options, req });
    return [];
  });
}
