import type { PayloadRequest } from 'payload';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { notify } from './notify.ts';

/** Tells, in the transaction of a save of the source, whoever a translation is assigned to, or else those who wrote it, how many of its passages are outdated now. */
export async function notifyOutdated(req: PayloadRequest, { kind, id, locale, row, passages }: Ledger, title: string): Promise<void> {
  const outdated = passages.filter(({ state }) => state === 'outdated');
  if (outdated.length === 0) return;
  const assignee = row?.assigneeId ?? '';
  const people = assignee === '' ? outdated.map(({ entry }) => entry?.by ?? '') : [assignee];
  const about = { type: 'outdated' as const, kind: kind.kind, id, locale, title, count: outdated.length };
  await notify(
    req,
    [...new Set(people)].map((to) => ({ ...about, to })),
  );
}
