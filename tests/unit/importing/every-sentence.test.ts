import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { draftFromTree } from '@/importing/draft/draft-from-tree.ts';
import { type ImportKind, importKinds } from '@/importing/import-kinds.ts';
import { normaliseTree } from '@/importing/tree/normalise-tree.ts';
import { textOf } from '@/importing/tree/text-of.ts';
import { draftOf } from './support/draft-of.ts';
import { randomTree } from './support/random-tree.ts';
import { pastedPages } from './support/pasted-pages.ts';
import { sentencesOf, wordsKept } from './support/words-kept.ts';

const kinds = Object.keys(importKinds) as ImportKind[];

describe('no sentence is lost without a word', () => {
  it.each(pastedPages.flatMap((page) => kinds.map((kind) => ({ ...page, kind }))))('page $name as $kind', async (page) => {
    const kept = wordsKept(await draftOf(page));
    const lines = new TextDecoder().decode(page.bytes).split('\n');
    const sentences = lines.flatMap((line) => sentencesOf(line.replace(/^\s*(?:•|\d{1,2}\.)\s+/, '')));
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((sentence) => !kept.includes(sentence))).toEqual([]);
  });

  it('in random documents of every kind and format', { timeout: 60_000 }, () => {
    const property = fc.property(randomTree, fc.constantFrom(...kinds), fc.constantFrom('text', 'word'), (tree, kind, format) => {
      let count = 0;
      const { tree: clean, leftBehind } = normaliseTree({ tree, filename: 'random.docx' });
      const draft = draftFromTree({
        file: { format, tree: clean, leftBehind },
        filename: 'random.docx',
        kind,
        locale: 'en',
        known: [],
        newId: () => `id${(count += 1)}`,
      });
      const kept = wordsKept(draft);
      const lost = leaves(tree).filter((sentence) => !kept.includes(sentence));
      expect(lost).toEqual([]);
    });
    fc.assert(property, { numRuns: 400 });
  });
});

/** The sentences of each piece of text by itself, as far as nothing but its own words is in it. */
function leaves(node: Nodes): string[] {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'note') return sentencesOf(textOf(node));
  return 'children' in node ? node.children.flatMap((child) => leaves(child)) : [];
}
