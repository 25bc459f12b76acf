import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bodyLimits, bytesForPeople } from '@/bounds/limits.ts';

it('lets the form of a long chapter through Next as far as the front does', () => {
  const limit = bodyLimits.find(({ purpose }) => purpose === 'the admin')?.signedIn ?? 0;
  const said = [...readFileSync('next.config.mjs', 'utf8').matchAll(/(?:bodySizeLimit|proxyClientMaxBodySize): '(\d+)mb'/g)];
  expect(said.map(([, size]) => `${String(size)} MB`)).toEqual([bytesForPeople(limit), bytesForPeople(limit)]);
});
