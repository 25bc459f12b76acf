import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPlaceholderText } from '@/content/shared/placeholder-text.ts';
import { draftOf } from './support/draft-of.ts';
import { pastedPages } from './support/pasted-pages.ts';
import { summaryOf } from './support/summary-of.ts';

describe('a page as partners paste it', () => {
  it.each(pastedPages)('$name becomes the $kind that its expectations describe', async ({ name, ...page }) => {
    const expected: unknown = JSON.parse(readFileSync(join(import.meta.dirname, `expectations/${name}.json`), 'utf8'));
    const draft = await draftOf(page);
    const placeholders = findPlaceholderText(draft.data).map(({ path }) => path);
    expect({ ...(summaryOf(draft) as object), placeholders }).toEqual(expected);
  });
});
