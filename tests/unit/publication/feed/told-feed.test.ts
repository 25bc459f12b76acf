import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '@/publication/feed/read-feed.ts';
import { ToldFeed } from '@/publication/feed/told-feed.ts';

const entry = (cursor: number, document: string, mark = `mark ${String(cursor)}`): FeedEntry => ({
  cursor,
  mark,
  kind: 'terms',
  document,
  locale: 'en',
  state: 'tombstone',
  entry: null,
  formerSlugs: [],
});

describe('the feed in memory', () => {
  it('has each document once, at its latest change, in order, in pieces as long as asked for', () => {
    const feed = new ToldFeed();
    expect(feed.after(0, 10)).toEqual([]);
    for (const [cursor, document] of [[1, 'a'], [2, 'b'], [3, 'c'], [5, 'a']] as const) feed.take(entry(cursor, document)); // prettier-ignore
    const cursors = (after: number, limit: number) => feed.after(after, limit).map(({ cursor }) => cursor);
    expect(cursors(0, 10)).toEqual([2, 3, 5]);
    expect(cursors(0, 2)).toEqual([2, 3]);
    expect(cursors(2, 10)).toEqual([3, 5]);
    expect(cursors(4, 10)).toEqual([5]);
    expect(cursors(5, 10)).toEqual([]);
  });

  it('knows an entry by its cursor and its mark', () => {
    const feed = new ToldFeed();
    feed.take(entry(1, 'a'));
    feed.take(entry(2, 'b'));
    feed.take(entry(3, 'a'));
    expect(feed.has({ cursor: 3, mark: 'mark 3' })).toBe(true);
    expect(feed.has({ cursor: 3, mark: 'mark 2' })).toBe(false);
    expect(feed.has({ cursor: 1, mark: 'mark 1' })).toBe(false);
    expect(feed.has({ cursor: 4, mark: 'mark 4' })).toBe(false);
  });
});
