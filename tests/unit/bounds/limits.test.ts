import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { limitsAsMarkdown } from '@/bounds/limits-as-markdown.ts';

it('README shows the limits as the code has them', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(limitsAsMarkdown());
});
