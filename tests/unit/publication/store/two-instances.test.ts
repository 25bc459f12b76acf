import { describe, expect, it, vi } from 'vitest';
import type { Library } from '@/publication/store/library.ts';

/** A module as the server has it and once more as Next's bundle has it. */
async function twice<T>(load: () => Promise<T>): Promise<[T, T]> {
  const first = await load();
  vi.resetModules();
  return [first, await load()];
}

describe('the server and Next’s bundle, which are two instances of every module', () => {
  it('read one library', async () => {
    const [server, bundle] = await twice(() => import('@/publication/store/library.ts'));
    expect(bundle.installLibrary).not.toBe(server.installLibrary);
    const library = { latest: 7 } as Library;
    server.installLibrary(library);
    expect(bundle.openLibrary()).toBe(library);
  });

  it('note what a page was made from in one place', async () => {
    const [server, bundle] = await twice(() => import('@/publication/store/reading-tags.ts'));
    expect(bundle.noteReading).not.toBe(server.noteReading);
    const tags = new Set<string>();
    server.recordingTags(tags, () => bundle.noteReading('chapters/1'));
    expect([...tags]).toEqual(['chapters/1']);
  });
});
