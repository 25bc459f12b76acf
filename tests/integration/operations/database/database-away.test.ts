import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { databaseIsAway } from '@/people/outage/database-is-away.ts';
import { message } from '@/languages/label.ts';
import { databases } from '../../../support/databases.ts';
import { type FragileHouse, openFragileHouse } from '../../../support/fragile-house.ts';
import type { Person } from '../../../support/house.ts';

interface Refusal {
  readonly errors: readonly { readonly message: string; readonly data?: { readonly code?: string } }[];
}

for (const database of databases) {
  describe.skipIf(database === 'mongodb' && 'missing' in inject('mongodb'))(`a database that is away on ${database}`, () => {
    let fragile: FragileHouse;
    let editor: Person;
    let chapter: string;

    beforeAll(async () => {
      fragile = await openFragileHouse(database);
      const { house } = fragile;
      editor = await house.person('editor', ['en']);
      ({ id: chapter } = await house.payload.create({ collection: 'chapters', locale: 'en', draft: true, data: { title: 'Kept' } }));
      fragile.lines.length = 0;
      await fragile.takeAway();
    });
    afterAll(() => fragile.close());

    const told = async (response: Response) => ({
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      text: ((await response.json()) as Refusal).errors[0]?.message,
    });
    const away = (language: string) => ({ status: 503, retryAfter: '5', text: message(language, 'error.databaseAway') });

    it('a save is 503 with what to do, in the language of whoever saves, and not "you may not"', async () => {
      const save = { as: editor, method: 'PATCH', body: { title: 'New' }, headers: { 'accept-language': 'sk' } };
      expect(await told(await fragile.house.rest(`/chapters/${chapter}?locale=en&draft=true`, save))).toEqual(away('sk'));
      expect(databaseIsAway()).toBe(true);
    });

    it('so is a new document, a save of the desk, and one of a page of the site', async () => {
      const { house } = fragile;
      const as = { as: editor, headers: { 'accept-language': 'de' } };
      expect(await told(await house.rest('/chapters?locale=en&draft=true', { ...as, body: { title: 'New' } }))).toEqual(away('de'));
      expect(await told(await house.rest(`/desk/chapters/${chapter}/nl/save`, { ...as, body: { key: 'title', text: 'x' } }))).toEqual(
        away('de'),
      );
      expect(await told(await house.rest('/globals/site?locale=en', { ...as, body: { name: 'New' } }))).toEqual(away('de'));
    });

    it('whoever is signed in stays so: who they are is not answered with "nobody"', async () => {
      expect(await told(await fragile.house.rest('/users/me', { as: editor }))).toEqual(away('en'));
      expect(await told(await fragile.house.rest('/users/refresh-token', { as: editor, method: 'POST' }))).toEqual(away('en'));
    });

    it('so do programs with a key', async () => {
      const headers = { authorization: 'users API-Key 4f1c7a52-6d0c-4f0e-9d6e-0d2a6a6f1a11' };
      expect(await told(await fragile.house.rest(`/chapters?locale=en`, { headers }))).toEqual(away('en'));
    });

    it('a sign-in is 503 and no wrong password, a forgotten one no promise', async () => {
      const { email, password } = editor;
      expect(await told(await fragile.house.rest('/users/login', { body: { email, password } }))).toEqual(away('en'));
      expect(await told(await fragile.house.rest('/users/forgot-password', { body: { email } }))).toEqual(away('en'));
    });

    it('reading is 503 and no 404, for staff and for anybody', async () => {
      expect(await told(await fragile.house.rest(`/chapters/${chapter}?locale=en&draft=true`, { as: editor }))).toEqual(away('en'));
      expect(await told(await fragile.house.rest(`/chapters/${chapter}?locale=en`))).toEqual(away('en'));
    });

    it('GraphQL says the same', async () => {
      const { status, errors } = await fragile.house.graphql(
        `mutation { updateChapter(id: "${chapter}", locale: en, draft: true, data: { title: "x" }) { id } }`,
        { as: editor },
      );
      expect({ status, text: errors[0]?.message, code: errors[0]?.extensions?.['data'] }).toEqual({
        status: 503,
        text: message('en', 'error.databaseAway'),
        code: { code: 'databaseAway' },
      });
    });

    it('the log has one line for all of it, and one when it is over; then saves go through', async () => {
      expect(fragile.lines.map(said)).toEqual([
        expect.stringMatching(/^The database is away\. Until it is back, saves .* are answered 503/),
      ]);
      await fragile.giveBack();
      while (databaseIsAway()) await pause(50);
      expect(fragile.lines.slice(1).map(said)).toEqual([expect.stringMatching(/^The database is back, after \d+ s\.$/)]);
      const { house } = fragile;
      const saved = await house.rest(`/chapters/${chapter}?locale=en&draft=true`, { as: editor, method: 'PATCH', body: { title: 'New' } });
      expect(saved.status).toBe(200);
      expect((await house.payload.findByID({ collection: 'chapters', id: chapter, locale: 'en', draft: true })).title).toBe('New');
    });
  });
}

function said(line: string): string {
  return (JSON.parse(line) as { readonly msg: string }).msg;
}
