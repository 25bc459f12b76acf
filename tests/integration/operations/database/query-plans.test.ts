import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../../support/databases.ts';

interface Statement {
  readonly sql: string;
  readonly args: unknown[];
}

describeOnBothDatabases(
  'hot reads',
  (house) => {
    let id = '';
    beforeAll(async () => {
      const data = { title: 'Chapter', _status: 'published', sections: [{ heading: 'A', blocks: [] }] };
      ({ id } = await house.payload.create({ collection: 'chapters', locale: 'en', data: data as never }));
    });

    /** Lines of the query plans that read a whole table, for every statement that `work` sends. */
    async function scans(work: () => Promise<unknown>): Promise<string[]> {
      const { client } = house.payload.db as unknown as SQLiteAdapter;
      const statements: Statement[] = [];
      const execute = client.execute.bind(client);
      const begin = Reflect.get<typeof client, 'transaction'>(client, 'transaction');
      const note = (statement: unknown) => statements.push(statement as Statement);
      client.execute = (statement: never) => {
        note(statement);
        return execute(statement);
      };
      const watched = async () => {
        const own = await begin();
        const run = own.execute.bind(own);
        own.execute = (statement: never) => {
          note(statement);
          return run(statement);
        };
        return own;
      };
      Object.assign(client, { transaction: watched });
      try {
        await work();
      } finally {
        Object.assign(client, { execute, transaction: begin });
      }
      const found: string[] = [];
      for (const { sql, args } of statements.filter(
        (statement) => /^\s*(select|update|delete|with)/i.test(statement.sql) && !statement.sql.endsWith('where false'),
      )) {
        const plan = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: args as never });
        found.push(...tableScans(plan.rows.map(({ detail }) => detail as string)).map((line) => `${line} <- ${sql.slice(0, 120)}`));
      }
      expect(statements.length).toBeGreaterThan(0);
      return found;
    }

    it('search a document in all its languages', async () => {
      expect(await scans(() => house.payload.findByID({ collection: 'chapters', id, locale: 'all' }))).toEqual([]);
    });

    it('search a draft', async () => {
      expect(await scans(() => house.payload.findByID({ collection: 'chapters', id, locale: 'en', draft: true }))).toEqual([]);
    });

    it('search a document by its address', async () => {
      const where = { slug: { equals: 'chapter' } };
      expect(await scans(() => house.payload.find({ collection: 'chapters', locale: 'en', limit: 1, pagination: false, where }))).toEqual(
        [],
      );
    });

    it('search the versions of a document', async () => {
      const where = { parent: { equals: id } };
      expect(await scans(() => house.payload.findVersions({ collection: 'chapters', where, limit: 10, sort: '-updatedAt' }))).toEqual([]);
    });

    it('search in a save and in a publish', async () => {
      const save = (data: object, draft: boolean) => house.payload.update({ collection: 'chapters', id, locale: 'en', draft, data: data });
      expect(await scans(() => save({ title: 'Two' }, true))).toEqual([]);
      expect(await scans(() => save({ title: 'Three', _status: 'published' }, false))).toEqual([]);
    });
  },
  { only: 'sqlite' },
);

/**
 * The lines of a query plan that read a whole table. Reading along an index is how a sorted list is read; a subquery has a
 * line of its own before it is scanned under the name that Payload gives it, which is its table's.
 */
function tableScans(plan: string[]): string[] {
  const subqueries = plan.filter((line) => /^(CO-ROUTINE|MATERIALIZE) /.test(line)).map((line) => line.split(' ')[1]);
  return plan.filter((line) => {
    if (!line.startsWith('SCAN ') || /USING (COVERING )?INDEX|CONSTANT ROW/.test(line)) return false;
    const place = subqueries.indexOf(line.split(' ')[1]);
    if (place < 0) return true;
    subqueries.splice(place, 1);
    return false;
  });
}
