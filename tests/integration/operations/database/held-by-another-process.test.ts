import { createClient } from '@libsql/client';
import { expect, it } from 'vitest';
import { message } from '@/languages/label.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';

describeOnBothDatabases(
  'a database that another process holds for long',
  (house) => {
    it('refuses all who wait for it at once with what to do, and takes the next save when it is free', { timeout: 60_000 }, async () => {
      const editor = await house.person('editor', ['en']);
      const save = (title: string) =>
        house.rest('/chapters?locale=en&draft=true', { as: editor, body: { title }, headers: { 'accept-language': 'pt' } });
      const client = createClient({ url: house.databaseUri });
      const held = await client.transaction('write');
      const refused = await Promise.all([save('One'), save('Two'), save('Three')]);
      await held.rollback();
      client.close();
      for (const response of refused) {
        const { errors } = (await response.json()) as { errors: { message: string; data: unknown }[] };
        expect({ status: response.status, retryAfter: response.headers.get('retry-after'), text: errors[0]?.message }).toEqual({
          ...{ status: 503, retryAfter: '5', text: message('pt', 'error.databaseBusy') },
        });
      }
      expect((await save('Four')).status).toBe(201);
      expect((await house.payload.count({ collection: 'chapters' })).totalDocs).toBe(1);
    });
  },
  { only: 'sqlite' },
);
