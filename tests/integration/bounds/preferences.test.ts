import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('a preference of the admin', (house) => {
  it('is forgotten by whom it belongs to, and by nobody else', async () => {
    const [editor, other] = [await house.person('editor'), await house.person('editor')];
    expect((await house.rest('/payload-preferences/columns', { as: editor, body: { value: { a: 1 } } })).status).toBe(200);
    const forget = async (as: typeof editor) => (await house.rest('/payload-preferences/columns', { as, method: 'DELETE' })).status;
    expect([await forget(other), await forget(editor), await forget(editor)]).toEqual([404, 200, 404]);
    expect((await house.rest('/payload-preferences/columns', { method: 'DELETE' })).status).toBe(401);
  });
});
