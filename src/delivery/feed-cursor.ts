import { type Bookmark, decodeBookmark } from '@/publication/feed/bookmark.ts';
import type { FollowedFeed } from '@/publication/feed/followed-feed.ts';
import { DeliveryError } from './delivery-error.ts';

const anew = 'Begin anew: take a full copy, from "after=0" on, in place of what you have.';

/**
 * Reads the `after` of a request and makes sure that it belongs to the history that this server tells of. A cursor that another
 * server gave a moment ago is waited for.
 * @throws DeliveryError 400 for what is no cursor, 410 for one of another history or of the future, 503 when an older one cannot be
 *   looked up because the database does not answer
 */
export async function feedCursor(raw: string, feed: FollowedFeed): Promise<Bookmark> {
  const bookmark = decodeBookmark(raw);
  if (bookmark === undefined) throw notACursor(raw);
  if (!(await isKnown(bookmark, feed)))
    throw new DeliveryError(
      410,
      'cursor',
      `This cursor is of a history that is over (the site went back to a backup), or more than 400 days old. ${anew}`,
    );
  return bookmark;
}

function notACursor(raw: string): DeliveryError {
  if (/^\d+$/.test(raw)) return new DeliveryError(410, 'cursor', `Plain numbers were cursors once and are none any more. ${anew}`);
  return new DeliveryError(400, 'cursor', 'after: is no cursor. Give `next` of the answer before, as it came, or 0 for the beginning.');
}

async function isKnown({ head }: Bookmark, feed: FollowedFeed): Promise<boolean> {
  try {
    return await feed.catchUpTo(head, 0);
  } catch (error) {
    const text =
      'Where this cursor belongs cannot be looked up at the moment, since the database does not answer. Try again in some seconds.';
    throw Object.assign(new DeliveryError(503, 'database', text), { cause: error });
  }
}
