import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Rows of the table that name a test: the trap, and each file with the names that stand after it. */
const rows = readFileSync('tests/TRAPS.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, trap = '', proof = ''] = /^\| (.+?) \| (.+) \|$/.exec(line) ?? [];
    return proof === '' || /^(Test$|---)/.test(proof) ? [] : [{ trap, proof }];
  });

describe.each(rows)('the trap "$trap"', ({ proof }) => {
  it('has the tests that the table names, or says why none', () => {
    let code: string | undefined;
    let found = 0;
    for (const [, file, name] of proof.matchAll(/`([\w/.-]+\.test\.tsx?)`|"([^"]+)"/g)) {
      if (file !== undefined) code = readFileSync(`tests/${file}`, 'utf8');
      if (name === undefined) continue;
      found += 1;
      expect(code).toContain(name);
    }
    if (found === 0) expect(proof).toMatch(/^None: /);
  });
});

it('the table of traps is not empty', () => {
  expect(rows.length).toBeGreaterThan(50);
});
