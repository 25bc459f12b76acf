import { beforeAll, expect, it } from 'vitest';
import { ownDrafts } from '@/workbench/start/own-drafts.ts';
import { recentDocuments } from '@/workbench/start/recent-documents.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { Person } from '../../support/house.ts';

describeOnBothDatabases('the first page of the admin', (house) => {
  let editor: Person;
  let other: Person;

  beforeAll(async () => {
    editor = await house.person('editor');
    other = await house.person('editor');
    for (const [title, person] of [
      ['Mine', editor],
      ['Published since', editor],
      ['Somebody else’s', other],
    ] as const) {
      const answer = await house.rest('/news?locale=en&draft=true', { as: person, method: 'POST', body: { title, _status: 'draft' } });
      expect(answer.status).toBe(201);
      const { doc } = (await answer.json()) as { doc: { id: string } };
      if (title === 'Published since') {
        const published = await house.rest(`/news/${doc.id}?locale=en`, { as: editor, method: 'PATCH', body: { _status: 'published' } });
        expect(published.status).toBe(200);
      }
    }
  });

  it('has my drafts, without what is published since and what others write', async () => {
    const drafts = await ownDrafts({ payload: house.payload, user: editor.user, person: editor.user.id });
    expect(drafts.map(({ title, kind, locale }) => ({ title, kind, locale }))).toEqual([{ title: 'Mine', kind: 'news', locale: 'en' }]);
  });

  it('has what changed last, each document once, newest first, with who did it', async () => {
    const recent = await recentDocuments(house.payload);
    expect(recent.map(({ title, person }) => [title, person])).toEqual([
      ['Somebody else’s', 'A editor'],
      ['Published since', 'A editor'],
      ['Mine', 'A editor'],
    ]);
  });
});
