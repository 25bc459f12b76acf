import type { PayloadRequest, Where } from 'payload';
import { gathering, type NotificationType } from './notification.ts';

/** Something that somebody should hear of. */
export interface Notice {
  /** The id of the person. */
  readonly to: string;
  readonly type: NotificationType;
  readonly kind: string;
  readonly id: string;
  readonly locale: string;
  readonly passage?: string;
  readonly title: string;
  readonly text?: string;
  readonly count?: number;
}

/** Longer words are cut for lists and letters; the whole stands on the desk. */
const longest = 500;

/**
 * Keeps notices for people, in the transaction of the deed. Nobody is told of what they did themselves; what gathers takes the place of the
 * former that was neither seen nor sent.
 * @returns the ids of what was kept
 */
export async function notify(req: PayloadRequest, notices: readonly Notice[]): Promise<string[]> {
  const self = req.user?.id;
  const kept: string[] = [];
  for (const notice of notices) {
    if (notice.to === '' || notice.to === self) continue;
    if (gathering.has(notice.type)) await forget(req, notice);
    const { id } = (await req.payload.db.create({ collection: 'notifications', data: rowOf(req, notice), req })) as { id: string };
    kept.push(id);
  }
  return kept;
}

async function forget(req: PayloadRequest, { to, type, kind, id, locale }: Notice): Promise<void> {
  const where: Where = {
    and: [
      { to: { equals: to } },
      { type: { equals: type } },
      { kind: { equals: kind } },
      { document: { equals: id } },
      { locale: { equals: locale } },
      { sentAt: { exists: false } },
      { seenAt: { exists: false } },
    ],
  };
  await req.payload.db.deleteMany({ collection: 'notifications', where, req });
}

function rowOf({ user }: PayloadRequest, { to, type, kind, id, locale, passage, title, text, count }: Notice) {
  return {
    to,
    type,
    kind,
    document: id,
    locale,
    passage: passage ?? null,
    title,
    text: text === undefined ? null : text.slice(0, longest),
    count: count ?? null,
    personId: user === null ? null : user.id,
    personName: user?.name ?? null,
  };
}
