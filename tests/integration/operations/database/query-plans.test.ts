import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { locales } from '@/languages/locales.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';
import type { Person } from '../../../support/house.ts';

interface Statement {
  readonly sql: string;
  readonly args: unknown[];
}

describeOnBothDatabases(
  'hot reads',
  (house) => {
    let id = '';
    let editor: Person;
    beforeAll(async () => {
      editor = await house.person('editor');
      const data = { title: 'Chapter', _status: 'published', sections: [{ heading: 'A', blocks: [] }] };
      ({ id } = await house.payload.create({ collection: 'chapters', locale: 'en', data: data as never }));
    });

    const scans = (work: () => Promise<unknown>) => linesOf(work, tableScans);
    const sorts = (work: () => Promise<unknown>) =>
      linesOf(work, (plan, outermost) => [...tableScans(plan), ...outermost.filter((line) => line.startsWith('USE TEMP B-TREE'))]);

    /** Lines of the query plans that `choose` finds, for every statement that `work` sends. */
    async function linesOf(work: () => Promise<unknown>, choose: (plan: string[], outermost: string[]) => string[]): Promise<string[]> {
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
        const details = (rows: typeof plan.rows) => rows.map(({ detail }) => detail as string);
        // The rows of one document are sorted within it.
        const outermost = plan.rows.filter(({ parent }) => parent === 0);
        found.push(...choose(details(plan.rows), details(outermost)).map((line) => `${line} <- ${sql.slice(0, 120)}`));
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

    describe('of lists', () => {
      const select = { title: true } as const;
      const list = { collection: 'chapters', locale: 'nl', limit: 10, depth: 0, select } as const;

      it.each(locales)('follow an index in the order of what is public in %s', async (locale) => {
        expect(await sorts(() => house.payload.find({ ...list, locale, overrideAccess: false }))).toEqual([]);
        expect(await sorts(() => house.graphql(`{ Chapters(locale: ${locale}, limit: 10) { docs { title } } }`))).toEqual([]);
      });

      it('follow an index in the order of all documents, and of all drafts, as the admin asks for them', async () => {
        const { user } = editor;
        expect(await sorts(() => house.payload.find({ ...list, user, overrideAccess: false }))).toEqual([]);
        expect(await sorts(() => house.payload.find({ ...list, user, overrideAccess: false, draft: true }))).toEqual([]);
      });

      it.each([{ slug: { equals: 'chapter' } }, { number: { equals: 7 } }])(
        'search one document, and not along the list: %o',
        async (where) => {
          const seen = await linesOf(
            () => house.payload.find({ ...list, where, overrideAccess: false }),
            (plan) => plan.filter((line) => line.includes('_list_idx')),
          );
          expect(seen).toEqual([]);
        },
      );
    });

    it('search in a save and in a publish', async () => {
      const save = (data: object, draft: boolean) => house.payload.update({ collection: 'chapters', id, locale: 'en', draft, data: data });
      expect(await scans(() => save({ title: 'Two' }, true))).toEqual([]);
      expect(await scans(() => save({ title: 'Three', _status: 'published' }, false))).toEqual([]);
    });
  },
  { only: 'sqlite' },
);

describeOnBothDatabases(
  'lists',
  (house) => {
    // What SecantusDB explains is its own planner, so the indexes are looked at, not the plans.
    it.each([
      ['chapters', { 'publishedIn.nl': 1, updatedAt: -1, createdAt: -1 }],
      ['chapters', { updatedAt: -1, createdAt: -1 }],
      ['_chapters_versions', { latest: 1, 'version.updatedAt': -1, createdAt: -1 }],
    ])('have an index of %s in their order', async (name, key) => {
      const { connection } = house.payload.db as unknown as MongooseAdapter;
      const indexes = await connection.collection(name).listIndexes().toArray();
      expect(indexes.map((index: { key: unknown }) => JSON.stringify(index.key))).toContain(JSON.stringify(key));
    });
  },
  { only: 'mongodb' },
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
