import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { readGuide } from '@/translation/guide/read-guide.ts';

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => all(child as Nodes)) : [])];
}

describe.each(locales)('the guide for translators in %s', (locale) => {
  it('has the same parts as in every language, names the board by its label, and its pictures are there', async () => {
    const nodes = all(await readGuide(locale));
    expect(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))).toEqual([1, 2, 2, 2, 2, 2, 2, 2]);
    const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ');
    expect(words).not.toContain('{');
    const pictures = nodes.flatMap((node) => (node.type === 'image' ? [node] : []));
    expect(pictures.map(({ url }) => url)).toEqual(['desk', 'outdated', 'board'].map((name) => `/assets/guide/${locale}-${name}.webp`));
    for (const { url, alt } of pictures) {
      expect(existsSync(join('public', url)), url).toBe(true);
      expect(alt).not.toBe('');
    }
  });
});
