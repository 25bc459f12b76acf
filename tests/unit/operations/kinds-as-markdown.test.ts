import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kindsAsMarkdown } from '@/operations/kinds-as-markdown.ts';

it('stands in ARCHITECTURE.md as it is in the code', () => {
  expect(readFileSync('ARCHITECTURE.md', 'utf8')).toContain(kindsAsMarkdown());
});
