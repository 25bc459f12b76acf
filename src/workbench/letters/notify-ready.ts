import type { PayloadRequest } from 'payload';
import type { Ledger } from '@/translation/ledger/read-ledger.ts';
import { notify } from './notify.ts';
import { publishersOf } from './publishers-of.ts';

/** Tells the reviewers of a language, in the transaction of the deed, when everything of a document is translated and something waits for them. */
export async function notifyReady(req: PayloadRequest, { kind, id, locale, copies, passages }: Ledger, title: string): Promise<void> {
  const states = new Set(passages.map(({ state }) => state));
  if (!states.has('needsReview') || states.has('missing') || states.has('draft') || states.has('outdated')) return;
  const { sourceLocale } = copies;
  const about = { type: 'ready' as const, kind: kind.kind, id, locale, title };
  await notify(
    req,
    (await publishersOf(req, { locale, sourceLocale })).map((person) => ({ ...about, to: person.id })),
  );
}
