import { expect, it } from 'vitest';
import { leaveRuntime } from '@/server/back/leave-runtime.ts';

it('leaves the runtime and its data behind, and keeps text, data blocks, styles and our own script', () => {
  const html =
    '<!DOCTYPE html><html lang="nl"><head><link rel="stylesheet" href="/_next/static/a.css"/>' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><script src="/_next/static/chunks/a.js" async=""></script>' +
    '<script type="application/ld+json">{"name":"a"}</script></head><body><!--$--><p>if (a &lt; b)</p><!--/$-->' +
    '<script>self.__next_f.push([1,"<p>not text</p>"])</script><script src="/assets/reader.js" defer=""></script></body></html>';
  expect(leaveRuntime(html)).toBe(
    '<!DOCTYPE html><html lang="nl"><head><link rel="stylesheet" href="/_next/static/a.css"/>' +
      '<script type="application/ld+json">{"name":"a"}</script></head><body><p>if (a &lt; b)</p>' +
      '<script src="/assets/reader.js" defer=""></script></body></html>',
  );
});
