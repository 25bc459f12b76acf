import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { guideNames, guides } from '@/content/admin/guides.ts';
import { message } from '@/languages/label.ts';
import { type Locale, locales } from '@/languages/locales.ts';
import { keyTable, leader } from '@/workbench/desk/admin/keys/key-table.ts';
import { readGuide } from '@/workbench/guide/read-guide.ts';
import { withParts } from '@/workbench/guide/with-parts.ts';

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => all(child as Nodes)) : [])];
}

/** The keys that the guide names, in its order, tags and the sign of a mention left out. */
async function keysOf(locale: Locale): Promise<string[]> {
  return all(await readGuide(locale, 'translators')).flatMap((node) =>
    node.type === 'inlineCode' && !/^[<@]/.test(node.value) ? [node.value] : [],
  );
}

describe.each(locales)('the guide for translators in %s', (locale) => {
  it('has the same parts as in every language, names the board by its label, and its pictures are there', async () => {
    const nodes = all(await readGuide(locale, 'translators'));
    expect(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2]);
    const words = nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ');
    expect(words).not.toContain('{');
    const pictures = nodes.flatMap((node) => (node.type === 'image' ? [node] : []));
    expect(pictures.map(({ url }) => url)).toEqual(['desk', 'outdated', 'board'].map((name) => `/assets/guide/${locale}-${name}.webp`));
    for (const { url, alt } of pictures) {
      expect(existsSync(join('public', url)), url).toBe(true);
      expect(alt).not.toBe('');
    }
  });

  it('names the keys that the sheet names, and the same as in English', async () => {
    const [control, enter] = [message(locale, 'desk.keys.control'), message(locale, 'desk.keys.enter')];
    const keys = (await keysOf(locale)).filter((key) => ![control, enter, leader].includes(key));
    const after = keyTable.map((line) => line.after.toUpperCase());
    expect(keys.filter((key) => !after.includes(key))).toEqual([]);
    expect(keys).toEqual((await keysOf('en')).filter((key) => !['Ctrl', 'Enter', leader].includes(key)));
    expect(keys).toContain('B');
  });
});

describe.each(locales)('the guides in %s', (locale) => {
  it.each(guideNames)('have a heading for each part that pages link to, and no unfilled place: for %s', async (name) => {
    const nodes = all(withParts(await readGuide(locale, name), guides[name].parts));
    const headings = nodes.flatMap((node) => (node.type === 'heading' && node.depth === 2 ? [node.data] : []));
    expect(headings).toEqual(guides[name].parts.map((id) => ({ id })));
    expect(nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join(' ')).not.toContain('{');
  });

  it('show editors the form, the import and the board, each told in words', async () => {
    const pictures = all(await readGuide(locale, 'editors')).flatMap((node) => (node.type === 'image' ? [node] : []));
    expect(pictures.map(({ url }) => url)).toEqual(['form', 'import', 'board'].map((name) => `/assets/guide/${locale}-${name}.webp`));
    for (const { url, alt } of pictures) {
      expect(existsSync(join('public', url)), url).toBe(true);
      expect(alt).not.toBe('');
    }
  });
});
