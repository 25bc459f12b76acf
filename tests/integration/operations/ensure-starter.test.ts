import { expect, it } from 'vitest';
import { removeStarter } from '@/importing/starter/remove-starter.ts';
import { ensureStarter } from '@/operations/setup/ensure-starter.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

const directory = 'starter';

describeOnBothDatabases(
  'starter content at the start',
  (house) => {
    it('goes into an empty database once, and does not come back after it was removed', async () => {
      const { payload } = house;
      expect(await ensureStarter({ payload, directory })).toBe('loaded');
      expect(await ensureStarter({ payload, directory })).toBe('left-alone');
      await removeStarter({ payload });
      expect((await payload.count({ collection: 'chapters' })).totalDocs).toBe(0);
      expect(await ensureStarter({ payload, directory })).toBe('left-alone');
    });
  },
  { only: 'sqlite' },
);

describeOnBothDatabases('a start on a database with content', (house) => {
  it('adds nothing to it', async () => {
    const { payload } = house;
    await payload.create({ collection: 'pages', data: { title: 'Ours', sourceLocale: 'en', licence: 'CC0-1.0' }, draft: true });
    expect(await ensureStarter({ payload, directory })).toBe('left-alone');
    expect((await payload.count({ collection: 'chapters' })).totalDocs).toBe(0);
  });
});
