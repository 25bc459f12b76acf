import type { FollowedFeed } from '@/publication/feed/followed-feed.ts';
import type { Library } from '@/publication/store/library.ts';

/** What the routes need: the library, and the feed as far as that has taken it in. */
export interface DeliveryInput {
  readonly library: Library;
  readonly feed: FollowedFeed;
}
