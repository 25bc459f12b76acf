import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Migration } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drizzleKit } from '@/operations/database/drizzle-kit.ts';
import type { SchemaSnapshot, TableSnapshot } from '@/operations/database/schema-snapshot.ts';
import { sqliteMigration } from '@/operations/database/sqlite-migration.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';

describeOnBothDatabases(
  'the next migration',
  (house) => {
    let folder = '';
    beforeAll(async () => {
      // In the project, since a migration imports packages.
      await mkdir('.cache', { recursive: true });
      folder = await mkdtemp('.cache/migrations-');
    });
    afterAll(() => rm(folder, { recursive: true }));

    /** Writes the migration to a changed schema and runs it, as the next start does. */
    const migrateTo = async (name: string, change: (tables: Record<string, Draft>) => void) => {
      const kit = drizzleKit(house.payload);
      const from = await kit.wanted();
      const to = structuredClone(from) as SchemaSnapshot & { tables: Record<string, Draft> };
      change(to.tables);
      const { text, removed } = await sqliteMigration({ kit, from, to });
      const file = join(folder, `${name}.ts`);
      await writeFile(file, text);
      const { up, down } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Pick<Migration, 'up' | 'down'>;
      return { removed, run: () => house.payload.db.migrate({ migrations: [{ name, up, down }] }) };
    };
    const rows = async (sql: string) => (await (house.payload.db as unknown as SQLiteAdapter).client.execute(sql)).rows;

    it('makes a table anew without a word lost in it or in what belongs to it', async () => {
      const { id } = await house.payload.create({
        collection: 'tools',
        locale: 'en',
        draft: true,
        data: { title: 'Circle of silence', minutes: 20, materials: [{ text: 'A bell' }] },
      });
      const { removed, run } = await migrateTo('anew', (tables) => {
        const { columns, foreignKeys } = table(tables, 'tools');
        columns['minutes'] = { ...columns['minutes'], type: 'text', default: "'10'" };
        columns['hours'] = { name: 'hours', type: 'numeric', primaryKey: false, notNull: false, autoincrement: false };
        columns['kin_id'] = { name: 'kin_id', type: 'text(36)', primaryKey: false, notNull: false, autoincrement: false };
        foreignKeys['kin_fk'] = {
          ...{ name: 'kin_fk', tableFrom: 'tools', tableTo: 'tools', columnsFrom: ['kin_id'], columnsTo: ['id'] },
          ...{ onDelete: 'set null', onUpdate: 'no action' },
        };
        delete columns['group_size_from'];
      });
      expect(removed).toEqual(['tools.group_size_from']);
      await run();
      expect(await rows(`SELECT id, minutes, hours, kin_id FROM tools`)).toEqual([{ id, minutes: '20', hours: null, kin_id: null }]);
      expect(await rows(`SELECT text FROM tools_materials_locales`)).toEqual([{ text: 'A bell' }]);
      expect(await rows(`SELECT title FROM tools_locales`)).toEqual([{ title: 'Circle of silence' }]);
      expect((await rows(`PRAGMA foreign_key_list(tools)`)).find((row) => row['from'] === 'kin_id')?.['on_delete']).toBe('SET NULL');
      expect((await rows(`PRAGMA table_info(tools)`)).map((row) => row['name'])).not.toContain('group_size_from');
      expect(await rows(`PRAGMA foreign_keys`)).toEqual([{ foreign_keys: 1 }]);
    });

    it('is refused where rows that are there cannot have the new column', async () => {
      const writing = migrateTo('bare', (tables) => {
        const column = { name: 'place', type: 'text', primaryKey: false, notNull: true, autoincrement: false };
        table(tables, 'terms').columns['place'] = column;
      });
      await expect(writing).rejects.toThrow('terms.place may not be empty');
    });
  },
  { only: 'sqlite' },
);

interface Draft {
  columns: Record<string, object>;
  foreignKeys: Record<string, TableSnapshot['foreignKeys'][string] & { name: string; tableFrom: string }>;
}

function table(tables: Record<string, Draft>, name: string): Draft {
  const found = tables[name];
  if (found === undefined) throw new Error(`There is no table ${name}.`);
  return found;
}
