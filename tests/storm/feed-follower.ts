import { setTimeout as pause } from 'node:timers/promises';
import { read, type Site } from './site.ts';

interface Page {
  readonly items: readonly {
    readonly kind: string;
    readonly document: string;
    readonly locale: string;
    readonly state: 'published' | 'tombstone';
    readonly entry: { readonly title: { readonly text: string } } | null;
  }[];
  readonly next: string;
}

/** Somebody who copies the site by its feed: goes on from `next` as it came, through all that happens to the server. */
export class FeedFollower {
  /** Titles by kind, document and language. */
  readonly copy = new Map<string, string>();
  /** Answers that no follower should meet. */
  readonly complaints: string[] = [];
  #next = '0';

  async follow(site: Site, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.catchUp(site);
      await pause(250, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Reads on to the feed's end, or until nobody answers. */
  async catchUp(site: Site): Promise<void> {
    for (;;) {
      const { status, text } = await read(site, `/api/v1/feed?limit=50&after=${encodeURIComponent(this.#next)}`);
      if (status !== 200) {
        if (status !== 0 && status !== 503) this.complaints.push(`the feed answered ${String(status)} ${text.slice(0, 200)}`);
        return;
      }
      const { items, next } = JSON.parse(text) as Page;
      for (const { kind, document, locale, state, entry } of items) {
        const key = `${kind} ${document} ${locale}`;
        if (state === 'published' && entry !== null) this.copy.set(key, entry.title.text);
        else this.copy.delete(key);
      }
      this.#next = next;
      if (items.length === 0) return;
    }
  }
}
