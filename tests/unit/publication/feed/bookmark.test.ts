import { describe, expect, it } from 'vitest';
import { beginning, decodeBookmark, encodeBookmark } from '@/publication/feed/bookmark.ts';

const mark = 'Zk3vQ-xw_1Ab9cDe';

describe('a bookmark as the outside gets it', () => {
  it('comes back as it went out', () => {
    for (const bookmark of [beginning, { after: 22, head: { cursor: 22, mark } }, { after: 10, head: { cursor: 22, mark } }])
      expect(decodeBookmark(encodeBookmark(bookmark))).toEqual(bookmark);
    expect(encodeBookmark(beginning)).toBe('0');
    expect(encodeBookmark({ after: 22, head: { cursor: 22, mark } })).toBe(`22.${mark}`);
    expect(encodeBookmark({ after: 10, head: { cursor: 22, mark } })).toBe(`10.22.${mark}`);
  });

  it('is nothing else', () => {
    const others = ['', '1', '-1', '00', `022.${mark}`, '22.', '22.short', `22.${mark}x`, `22.10.${mark}`, `0.22.${mark}`, ` 22.${mark}`];
    for (const text of [...others, `1e3.${mark}`, `22.22.${mark}`, `9999999999999999.${mark}`, '10.0'])
      expect([text, decodeBookmark(text)]).toEqual([text, undefined]);
  });
});
