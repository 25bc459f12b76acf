import type { Payload } from 'payload';
import type { Totals } from '@/translation/ledger/passage-entry.ts';

/** A translation that somebody was asked for. */
export interface OwnAssignment {
  readonly id: string;
  readonly kind: string;
  readonly document: string;
  readonly locale: string;
  readonly title?: string | null;
  /** ISO 8601. */
  readonly due?: string | null;
  readonly totals: Totals;
}

/** What is assigned to somebody, what is wanted first at the top, then by title; not what is in the trash. */
export async function ownAssignments(payload: Payload, person: string): Promise<OwnAssignment[]> {
  const { docs } = await payload.db.find<OwnAssignment>({
    collection: 'translations',
    where: { and: [{ assigneeId: { equals: person } }, { deleted: { not_equals: true } }] },
    select: { kind: true, document: true, locale: true, title: true, due: true, totals: true },
    pagination: false,
  });
  const day = ({ due }: OwnAssignment) => due ?? '9999';
  return docs.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : (a.title ?? '').localeCompare(b.title ?? '')));
}
