import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import nextConfig from '../../../next.config.mjs';
import { clearImageCache } from '@/operations/setup/clear-image-cache.ts';

it('removes the copies of pictures that Next kept, and nothing else of the build', async () => {
  const root = await mkdtemp(join(tmpdir(), 'cop-cms-images-'));
  await mkdir(join(root, '.next/cache/images/abc'), { recursive: true });
  await writeFile(join(root, '.next/cache/images/abc/60.webp'), 'a withdrawn picture');
  await writeFile(join(root, '.next/BUILD_ID'), 'build');
  expect(await clearImageCache(root)).toEqual([]);
  expect(await clearImageCache(root)).toEqual([]);
  expect(existsSync(join(root, '.next/cache/images'))).toBe(false);
  expect(existsSync(join(root, '.next/BUILD_ID'))).toBe(true);
  await rm(root, { recursive: true });
});

it('has Next make no copies of pictures', () => {
  expect(nextConfig.images?.unoptimized).toBe(true);
});
