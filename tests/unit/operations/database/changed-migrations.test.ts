import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { changedMigrations } from '@/operations/database/changed-migrations.ts';

const folder = mkdtempSync(join(tmpdir(), 'cop-cms-released-'));
cpSync('migrations', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

describe('migrations that databases have run', () => {
  it('are what they were', () => {
    expect(changedMigrations('migrations')).toEqual([]);
  });

  it('are held to the bytes of the first ones, for ever', () => {
    expect(readFileSync('migrations/released.sha256', 'utf8').split('\n').slice(0, 3)).toEqual([
      'de5fb2d44608277b8ce35bcf5d437a6ea5e24207a443c4e5777dd00fd2e748ea  mongodb/00000000_000000_initial.ts',
      '26819652dd52671a74b379a6cb4965f2ca865a99bca6c6a0ce0585e97c61c965  sqlite/00000000_000000_initial.ts',
      '11892f887725e528a91f902b3d647cad76b70d0ffcc342790e20722d94ae69db  sqlite/00000000_000000_initial.json',
    ]);
  });

  it('are told when one was written anew or removed', () => {
    writeFileSync(join(folder, 'sqlite/00000000_000000_initial.ts'), 'export {};\n');
    rmSync(join(folder, 'mongodb/00000000_000000_initial.ts'));
    expect(changedMigrations(folder)).toEqual(['mongodb/00000000_000000_initial.ts', 'sqlite/00000000_000000_initial.ts']);
  });
});
