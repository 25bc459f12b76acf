import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPlaceholderText } from '@/content/shared/placeholder-text.ts';
import type { ImportKind } from '@/importing/import-kinds.ts';
import { draftOf } from './support/draft-of.ts';
import { hasSeeds, seed } from './support/seeds.ts';
import { summaryOf } from './support/summary-of.ts';

const pages: readonly (readonly [number: string, kind: ImportKind])[] = [
  ['000', 'page'],
  ['001', 'news'],
  ['002', 'chapter'],
  ['003', 'concept'],
];

describe.skipIf(!hasSeeds)('the real pages of the partnership', () => {
  it.each(pages)('page %s becomes the %s that its expectations describe', async (number, kind) => {
    const expected: unknown = JSON.parse(readFileSync(join(import.meta.dirname, `expectations/${number}.json`), 'utf8'));
    const draft = await draftOf({ ...seed(number), kind });
    const placeholders = findPlaceholderText(draft.data).map(({ path }) => path);
    expect({ ...(summaryOf(draft) as object), placeholders }).toEqual(expected);
  });
});
