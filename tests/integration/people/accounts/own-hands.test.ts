import { handleEndpoints } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { guardedRoute } from '@/bounds/http/guarded-route.ts';
import { describeOnBothDatabases } from '../../../support/databases.ts';
import type { House, Person } from '../../../support/house.ts';

const json = async (response: Response) => ({ status: response.status, body: (await response.json()) as Record<string, unknown> });

const sentence = ({ body }: { body: Record<string, unknown> }) => (body['errors'] as { message: string }[] | undefined)?.[0]?.message;

const patch = (house: House, as: Person, id: string, body: object) => house.rest(`/users/${id}`, { method: 'PATCH', as, body }).then(json);

describeOnBothDatabases('an account in its owner’s hands', (house) => {
  let administrator: Person;
  beforeAll(async () => {
    administrator = await house.person('administrator');
  });

  it('changes its password only for somebody who knows it, and then only to a good one', async () => {
    const person = await house.person('translator', ['nl'], { name: 'Wilhelmina' });
    const change = (body: object) => patch(house, person, person.user.id, body);
    const wanted = { password: 'four words in a row' };
    const { password: currentPassword } = person;
    expect(await change(wanted).then((answer) => [answer.status, sentence(answer)])).toEqual([
      403,
      'Enter your own current password as well. Nothing was changed.',
    ]);
    expect((await change({ ...wanted, currentPassword: 'not this one' })).status).toBe(403);
    for (const password of ['only-nine', 'Password123', 'wilhelmina1', person.email]) {
      expect((await change({ password, currentPassword })).status).toBe(400);
    }
    expect((await change({ ...wanted, currentPassword })).status).toBe(200);
    const { status } = await house.rest('/users/login', { body: { email: person.email, password: wanted.password } });
    expect(status).toBe(200);
  });

  it('is changed by an administrator who gives their own password', async () => {
    const person = await house.person('editor');
    const email = `moved-${house.database}@example.org`;
    expect((await patch(house, administrator, person.user.id, { email })).status).toBe(403);
    expect((await patch(house, administrator, person.user.id, { email, currentPassword: person.password })).status).toBe(403);
    expect((await patch(house, administrator, person.user.id, { email, currentPassword: administrator.password })).status).toBe(200);
    // Everything else needs none.
    expect((await patch(house, administrator, person.user.id, { name: 'Renamed', email })).status).toBe(200);
  });

  it('with a short old password does nothing but change it', async () => {
    const email = `old-${house.database}@example.org`;
    const { id } = await house.payload.create({
      collection: 'users',
      data: { email, name: 'Old hand', role: 'administrator', password: 'sesame' },
    });
    const answer = await house.rest('/users/login', { body: { email, password: 'sesame' } }).then(json);
    expect([answer.status, answer.body['user']]).toMatchObject([200, { mustChangePassword: true }]);
    const headers = { authorization: `JWT ${String(answer.body['token'])}` };
    const ask = (path: string, method = 'GET', body?: object) =>
      house.rest(path, { headers, method, ...(body === undefined ? {} : { body }) });
    const refused = await ask('/chapters?locale=en').then(json);
    expect([refused.status, sentence(refused)]).toEqual([
      403,
      'Your password is short or easy to guess. Choose a new one in your account; until then nothing else can be done.',
    ]);
    for (const path of ['/audit', '/globals/site?locale=en', '/desk/board', `/users/${administrator.user.id}`])
      expect((await ask(path)).status).toBe(403);
    expect((await ask(`/users/${id}`, 'PATCH', { name: 'Renamed' })).status).toBe(403);
    expect((await ask('/users/invite', 'POST', { email: 'x@example.org', name: 'X', role: 'editor' })).status).toBe(403);
    const { errors } = await house.graphql('{ Chapters { docs { id } } }', {
      as: { ...administrator, token: String(answer.body['token']) },
    });
    expect(errors[0]?.message).toMatch(/^Your password is short/);
    const seen = (await ask('/users').then(json)).body as { docs?: { id: string }[] };
    expect(seen.docs?.map((doc) => doc.id)).toEqual([id]);
    expect((await ask(`/users/${id}`)).status).toBe(200);
    expect((await ask(`/users/${id}`, 'PATCH', { password: 'still-sesame', currentPassword: 'wrong' })).status).toBe(403);
    expect((await ask(`/users/${id}`, 'PATCH', { password: 'four words in a row', currentPassword: 'sesame' })).status).toBe(200);
    expect((await ask('/chapters?locale=en')).status).toBe(200);
  });

  it('keeps a link that is refused a weak password, and ends it with a good one', async () => {
    const invited = await house
      .rest('/users/invite', { as: administrator, body: { email: `weak-${house.database}@example.org`, name: 'Weak', role: 'editor' } })
      .then(json);
    const token = /reset\/([0-9a-f]+)$/.exec(String(invited.body['link']))?.[1];
    const set = (password: string) => house.rest('/users/reset-password', { body: { token, password } });
    expect((await set('password123')).status).toBe(400);
    expect((await set('four words in a row')).status).toBe(200);
    expect((await set('four more words in a row')).status).toBe(403);
  });

  it('gets Secure cookies under https, and only there', async () => {
    const person = await house.person('editor');
    const cookies = async (headers: Readonly<Record<string, string>>) => {
      const response = await house.rest('/users/login', { body: { email: person.email, password: person.password }, headers });
      return response.headers.getSetCookie().filter((cookie) => /^payload-(?:token|known)/.test(cookie));
    };
    const [open, closed] = [await cookies({}), await cookies({ 'x-forwarded-proto': 'https' })];
    expect([open.length, closed.length]).toEqual([2, 2]);
    expect(open.filter((cookie) => cookie.includes('; Secure'))).toEqual([]);
    expect(closed.filter((cookie) => !cookie.includes('; Secure'))).toEqual([]);
  });

  it('is locked in by nobody else: locks are set and lifted in one’s own name, and may be taken over', async () => {
    const editor = await house.person('editor');
    const { id } = await house.payload.create({ collection: 'tools', locale: 'en', draft: true, data: { title: 'Tool' } });
    const lock = (owner: Person) => ({ document: { relationTo: 'tools', value: id }, user: { relationTo: 'users', value: owner.user.id } });
    const call = (as: Person, path: string, method: string, body?: object) =>
      house.rest(`/payload-locked-documents${path}`, { as, method, ...(body === undefined ? {} : { body }) });
    const forged = await call(editor, '', 'POST', lock(administrator)).then(json);
    expect([forged.status, sentence(forged)?.slice(0, 49)]).toEqual([403, 'A document is locked in one’s own name only, and ']);
    const made = await call(administrator, '', 'POST', lock(administrator)).then(json);
    expect(made.status).toBe(201);
    const path = `/${(made.body['doc'] as { id: string }).id}`;
    expect((await call(editor, path, 'DELETE')).status).toBe(403);
    expect((await call(editor, path, 'PATCH', lock(editor))).status).toBe(403);
    expect((await call(editor, path, 'PATCH', { user: lock(administrator).user })).status).toBe(403);
    const { errors } = await house.graphql(`mutation { deletePayloadLockedDocument(id: "${path.slice(1)}") { id } }`, { as: editor });
    expect(errors[0]?.message).toMatch(/^A document is locked in one’s own name only/);
    const takeOver = await call(editor, path, 'PATCH', { user: lock(editor).user });
    expect(takeOver.status).toBe(200);
    expect((await call(administrator, path, 'DELETE')).status).toBe(403);
    expect((await call(editor, path, 'DELETE')).status).toBe(200);
  });

  it('writes nothing for another site, though Payload itself would not mind', async () => {
    const cache = (globalThis as unknown as { _payload: Map<string, { payload: unknown }> })._payload;
    cache.set('default', { payload: house.payload });
    const route = guardedRoute((request: Request) => handleEndpoints({ config: house.config, request }));
    const editor = await house.person('editor');
    const write = async (headers: Readonly<Record<string, string>>) =>
      route(
        new Request('http://127.0.0.1/api/tools?locale=en&draft=true', {
          method: 'POST',
          headers: { 'content-type': 'application/json', host: '127.0.0.1', cookie: `payload-token=${editor.token}`, ...headers },
          body: JSON.stringify({ title: 'By whom?' }),
        }),
      );
    const refused = await write({ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }).then(json);
    expect([refused.status, sentence(refused)]).toEqual([403, expect.stringMatching(/https:\/\/evil\.example.*PUBLIC_URL.*TRUST_PROXY/)]);
    expect((await write({ origin: 'https://evil.example' })).status).toBe(403);
    for (const headers of [{ 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1' }, { origin: 'http://127.0.0.1' }, {}]) {
      expect((await write(headers)).status).toBe(201);
    }
  });
});
