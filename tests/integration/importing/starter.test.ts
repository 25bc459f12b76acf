import { expect, it } from 'vitest';
import { loadStarter } from '@/importing/starter/load-starter.ts';
import { removeStarter } from '@/importing/starter/remove-starter.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('the starter texts', (house) => {
  it('are loaded and published in every language', { timeout: 240_000 }, async () => {
    const started = Date.now();
    const loaded = await loadStarter({ payload: house.payload, directory: 'starter' });
    console.log(house.database, loaded, Date.now() - started);
    expect(loaded.references).toBe(10);
  });
});
