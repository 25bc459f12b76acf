import type { PayloadRequest } from 'payload';
import { inTransaction } from '@/access/transactions/in-transaction.ts';
import { notify } from '../letters/notify.ts';
import { mentionedIn } from './mentioned-in.ts';
import { titleOf } from './open-desk.ts';
import { passageAt } from './passage-at.ts';
import { type DeskPlace, openLedger } from './place.ts';
import { storedAt } from './stored-at.ts';
import { writeComment } from './write-comment.ts';

interface CommentInput {
  readonly req: PayloadRequest;
  readonly place: DeskPlace;
  readonly key: string;
  readonly text: string;
}

/**
 * Comments a passage; whoever sees the desk may. Tells those it mentions (`@[Name](id)`; only people who work here count), the passage's
 * author, and whoever commented it before. @throws as `openLedger` and `passageAt`
 */
export async function addComment({ req, place, key, text }: CommentInput): Promise<void> {
  await inTransaction(req, async () => {
    const ledger = await openLedger(req, place);
    const { entry } = passageAt(req, ledger, key);
    const mentioned = await mentionedIn(req, text);
    const before = await commenters(req, place, key);
    await writeComment({ req, place, passage: key, text, mentions: mentioned });
    const others = [...new Set([entry?.by ?? '', ...before])].filter((id) => !mentioned.includes(id));
    const about = { kind: place.kind, id: place.id, locale: place.locale, passage: key, title: titleOf(ledger), text };
    await notify(req, [
      ...mentioned.map((to) => ({ ...about, to, type: 'mention' as const })),
      ...others.map((to) => ({ ...about, to, type: 'comment' as const })),
    ]);
  });
}

async function commenters(req: PayloadRequest, place: DeskPlace, key: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string; personId?: string | null }>({
    collection: 'passage-comments',
    where: { and: [...storedAt(place), { passage: { equals: key } }] },
    select: { personId: true },
    pagination: false,
    req,
  });
  return docs.flatMap(({ personId }) => personId ?? []);
}
