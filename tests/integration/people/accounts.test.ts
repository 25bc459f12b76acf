import { randomUUID } from 'node:crypto';
import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import nodemailer from 'nodemailer';
import type { Plugin } from 'payload';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { House, Person } from '../../support/house.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import { freePort } from '../../support/secantus.ts';

const json = async (response: Response) => ({ status: response.status, body: (await response.json()) as Record<string, unknown> });

const signIn = (house: House, email: string, password: string) => house.rest('/users/login', { body: { email, password } }).then(json);

const tokenOf = (link: unknown) => /\/admin\/reset\/([0-9a-f]+)$/.exec(String(link))?.[1] ?? '';

describeOnBothDatabases('accounts', (house) => {
  let administrator: Person;
  beforeAll(async () => {
    administrator = await house.person('administrator');
  });

  const invite = (body: object, as: Person = administrator) => house.rest('/users/invite', { body, as }).then(json);

  it('without SMTP an invitation shows its link once, logs it nowhere, and the link sets the password once', async () => {
    const { logger } = house.payload;
    const spies = (['info', 'warn', 'error', 'debug', 'trace'] as const).map((level) => vi.spyOn(logger, level));
    const email = `anna-${house.database}@example.org`;
    const { status, body } = await invite({ email, name: 'Anna', role: 'translator', languages: ['nl'], language: 'nl' });
    const logged = JSON.stringify(spies.flatMap((spy) => spy.mock.calls));
    for (const spy of spies) spy.mockRestore();
    expect(status).toBe(201);
    expect(body).toMatchObject({ email, sent: false });
    const token = tokenOf(body['link']);
    expect(token).toHaveLength(40);
    expect(logged).not.toContain(token);

    const password = randomUUID();
    expect((await house.rest('/users/reset-password', { body: { token, password } })).status).toBe(200);
    expect((await house.rest('/users/reset-password', { body: { token, password: 'another-one-1' } })).status).toBe(403);
    expect((await signIn(house, email, password)).status).toBe(200);
    const stored = await house.payload.find({ collection: 'users', where: { email: { equals: email } } });
    expect(stored.docs[0]).toMatchObject({ role: 'translator', languages: ['nl'], language: 'nl' });
  });

  it('a new link replaces one that ran out', async () => {
    const { body } = await invite({ email: `late-${house.database}@example.org`, name: 'Late', role: 'editor' });
    const again = await house.rest(`/users/${String(body['id'])}/invite`, { method: 'POST', body: {}, as: administrator }).then(json);
    expect(tokenOf(again.body['link'])).not.toBe(tokenOf(body['link']));
    const first = await house.rest('/users/reset-password', { body: { token: tokenOf(body['link']), password: 'long-enough-1' } });
    expect(first.status).toBe(403);
  });

  it('only administrators invite, and only to roles that exist', async () => {
    const wanted = { email: 'x@example.org', name: 'X', role: 'editor' };
    const refused = await house.rest('/users/invite', { body: wanted }).then(json);
    expect(refused.status).toBe(403);
    for (const role of ['editor', 'translator', 'reviewer', 'reader'] as const)
      expect((await invite(wanted, await house.person(role))).status).toBe(403);
    expect((await invite({ ...wanted, role: 'king' })).status).toBe(400);
    expect((await invite({ ...wanted, email: 'no address' })).status).toBe(400);
  });

  it.each(['translator', 'reviewer'] as const)('a %s without a language is not invited, and it is said why', async (role) => {
    const email = `${role}-without-${house.database}@example.org`;
    const { status, body } = await invite({ email, name: 'Without', role, languages: ['xx'] });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('Choose at least one language');
    expect((await house.payload.count({ collection: 'users', where: { email: { equals: email } } })).totalDocs).toBe(0);
  });

  it('a failed login says the same for an unknown address and a wrong password', async () => {
    const { email } = await house.person('editor');
    const wrong = await signIn(house, email, 'not-this-one');
    const unknown = await signIn(house, 'nobody@example.org', 'not-this-one');
    expect(wrong.status).toBe(401);
    expect(unknown).toEqual(wrong);
  });

  it('asking for a new password says the same for everybody', async () => {
    const { email } = await house.person('editor');
    const ask = (address: string) => house.rest('/users/forgot-password', { body: { email: address } }).then(json);
    const known = await ask(email);
    expect(known.status).toBe(200);
    expect(await ask('nobody@example.org')).toEqual(known);
    expect(await ask('')).toEqual(known);
  });

  it('GraphQL offers no second door: neither login nor invitation nor change of people', async () => {
    for (const mutation of [
      'loginUser(email: "a@example.org", password: "x") { token }',
      'forgotPasswordUser(email: "a@example.org", disableEmail: true)',
      'createUser(data: {}) { id }',
    ]) {
      const { errors } = await house.graphql(`mutation { ${mutation} }`, { as: administrator });
      expect(errors[0]?.message).toMatch(/Cannot query field|Unknown argument/);
    }
  });

  it('sessions end when the role or the languages change, and rights are the new ones after the next login', async () => {
    const person = await house.person('translator', ['nl']);
    const me = async () =>
      ((await json(await house.rest('/users/me', { as: person }))).body as { user: { id?: string } | null }).user?.id ?? null;
    expect(await me()).toBe(person.user.id);
    const patch = (body: object) => house.rest(`/users/${person.user.id}`, { method: 'PATCH', as: administrator, body });
    expect((await patch({ name: 'Renamed' })).status).toBe(200);
    expect(await me()).toBe(person.user.id);
    expect((await patch({ languages: ['de'] })).status).toBe(200);
    expect(await me()).toBeNull();
    expect((await signIn(house, person.email, person.password)).body['user']).toMatchObject({ languages: ['de'], name: 'Renamed' });
  });

  it('a person changes their own name and password, not their role, languages or address', async () => {
    const person = await house.person('translator', ['nl']);
    const patch = (body: object, as = person) => house.rest(`/users/${as.user.id}`, { method: 'PATCH', as, body }).then(json);
    expect((await patch({ name: 'New name', language: 'de' })).status).toBe(200);
    expect((await patch({ role: 'translator', languages: ['nl'], name: 'Posted whole' })).status).toBe(200);
    for (const body of [
      { role: 'administrator' },
      { languages: ['nl', 'en'] },
      { email: 'other@example.org' },
      { readsDrafts: true },
      { apiKey: 'k' },
    ]) {
      expect((await patch(body)).status).toBe(403);
    }
    expect((await patch({ password: 'a-new-long-one', currentPassword: person.password })).status).toBe(200);
    expect((await signIn(house, person.email, 'a-new-long-one')).body['user']).toMatchObject({
      role: 'translator',
      languages: ['nl'],
      name: 'Posted whole',
    });
    expect((await patch({ role: 'editor' }, administrator)).status).toBe(403);
  });

  it('people see themselves only, administrators everybody', async () => {
    const person = await house.person('reviewer', ['nl']);
    const seen = (await json(await house.rest('/users?limit=0', { as: person }))).body as { docs: { id: string }[] };
    expect(seen.docs.map(({ id }) => id)).toEqual([person.user.id]);
    expect((await house.rest(`/users/${administrator.user.id}`, { as: person })).status).toBe(404);
    expect((await house.rest(`/users/${administrator.user.id}`, { as: person, method: 'PATCH', body: { name: 'x' } })).status).toBe(403);
    expect((await house.rest(`/users/${administrator.user.id}`, { as: person, method: 'DELETE' })).status).toBe(403);
    expect((await house.rest('/users')).status).toBe(403);
  });

  it('the last administrator can be neither demoted nor removed, by scripts either', async () => {
    const { docs } = await house.payload.find({ collection: 'users', where: { role: { equals: 'administrator' } }, limit: 0 });
    const second = await house.person('administrator');
    const patch = await house.rest(`/users/${second.user.id}`, { method: 'PATCH', as: administrator, body: { role: 'editor' } });
    expect(patch.status).toBe(200);
    for (const { id } of docs.filter((doc) => doc.id !== administrator.user.id)) await house.payload.delete({ collection: 'users', id });
    const { id } = administrator.user;
    await expect(house.payload.update({ collection: 'users', id, data: { role: 'editor' } })).rejects.toMatchObject({ status: 409 });
    await expect(house.payload.delete({ collection: 'users', id })).rejects.toMatchObject({ status: 409 });
    expect((await house.rest(`/users/${id}`, { method: 'DELETE', as: administrator })).status).toBe(409);
    expect((await house.payload.findByID({ collection: 'users', id })).role).toBe('administrator');
  });

  it('the server makes API keys, for readers only, shows them once, and the key goes with the role', async () => {
    const reader = await house.person('reader');
    const editor = await house.person('editor');
    const make = (id: string, currentPassword: string, as = administrator) =>
      house.rest(`/users/${id}/api-key`, { as, body: { currentPassword } }).then(json);
    expect((await make(editor.user.id, administrator.password)).status).toBe(400);
    expect((await make(reader.user.id, editor.password, editor)).status).toBe(403);
    expect((await make(reader.user.id, 'not-the-right-one')).status).toBe(403);
    const { status, body } = await make(reader.user.id, administrator.password);
    expect(status).toBe(200);
    const key = String(body['apiKey']);
    expect(key).toMatch(/^[0-9a-f-]{36}$/);
    const withKey = async (given: string) => {
      const response = await house.rest('/users/me', { headers: { authorization: `users API-Key ${given}` } });
      return ((await response.json()) as { user: { id: string } | null }).user?.id ?? null;
    };
    expect(await withKey(key)).toBe(reader.user.id);
    const again = String((await make(reader.user.id, administrator.password)).body['apiKey']);
    expect([await withKey(key), await withKey(again)]).toEqual([null, reader.user.id]);
    const patch = { role: 'translator', languages: ['sk'] };
    expect((await house.rest(`/users/${reader.user.id}`, { method: 'PATCH', as: administrator, body: patch })).status).toBe(200);
    expect(await withKey(again)).toBeNull();
  });

  it('nobody chooses a key, and a revoked one opens nothing', async () => {
    const reader = await house.person('reader');
    const path = `/users/${reader.user.id}`;
    for (const body of [{ apiKey: randomUUID() }, { enableAPIKey: true }, { enableAPIKey: true, apiKey: randomUUID() }]) {
      const refused = await house.rest(path, {
        method: 'PATCH',
        as: administrator,
        body: { ...body, currentPassword: administrator.password },
      });
      expect(refused.status).toBe(400);
    }
    const email = `chosen-${house.database}@example.org`;
    const chosen = { email, name: 'X', role: 'reader', password: 'four words in a row', enableAPIKey: true, apiKey: randomUUID() };
    expect((await house.rest('/users', { as: administrator, body: chosen })).status).toBe(400);
    const made = await house.rest(`${path}/api-key`, { as: administrator, body: { currentPassword: administrator.password } }).then(json);
    const me = async () => {
      const response = await house.rest('/users/me', { headers: { authorization: `users API-Key ${String(made.body['apiKey'])}` } });
      return ((await response.json()) as { user: { id: string } | null }).user?.id ?? null;
    };
    expect(await me()).toBe(reader.user.id);
    expect((await house.rest(`${path}/api-key`, { method: 'DELETE', as: reader })).status).toBe(403);
    expect((await house.rest(`${path}/api-key`, { method: 'DELETE', as: administrator })).status).toBe(200);
    expect(await me()).toBeNull();
  });

  it('the admin speaks the language of the person who signs in', async () => {
    const person = await house.person('editor', [], { language: 'sk' });
    const response = await house.rest('/users/login', { body: { email: person.email, password: person.password } });
    expect(response.headers.getSetCookie().some((cookie) => cookie.startsWith('payload-lng=sk;'))).toBe(true);
  });

  it('the audit trail tells who did what to which document in which language', async () => {
    const editor = await house.person('editor', [], { name: 'Eva' });
    const reviewer = await house.person('reviewer', ['nl'], { name: 'Rob' });
    const call = async (as: Person, method: string, path: string, body?: object) => {
      const response = await house.rest(path, { as, method, ...(body === undefined ? {} : { body }) });
      expect(response.ok, await response.clone().text()).toBe(true);
      return (await response.json()) as { doc: { id: string } };
    };
    const { doc } = await call(editor, 'POST', '/concepts?locale=en&draft=true', { title: 'Trust' });
    const at = (locale: string, more = '') => `/concepts/${doc.id}?locale=${locale}${more}`;
    await call(editor, 'PATCH', at('en', '&draft=true'), { title: 'Trust 2' });
    await call(editor, 'PATCH', at('en'), { _status: 'published' });
    await call(reviewer, 'PATCH', at('nl'), { title: 'Vertrouwen', _status: 'published' });
    await call(reviewer, 'PATCH', at('nl'), { _status: 'draft' });
    await call(editor, 'PATCH', at('en'), { deletedAt: new Date().toISOString() });
    await call(editor, 'PATCH', at('en', '&trash=true'), { deletedAt: null });
    await call(editor, 'DELETE', at('en'));
    const refused = await house.rest(at('en'), { as: reviewer, method: 'PATCH', body: { title: 'x' } });
    expect(refused.ok).toBe(false);
    const { docs } = await house.payload.find({
      collection: 'audit',
      where: { documentId: { equals: doc.id } },
      sort: 'createdAt',
      limit: 0,
    });
    expect(docs.map(({ action, locale, personName, documentKind }) => [action, locale ?? null, personName, documentKind])).toEqual([
      ['create', 'en', 'Eva', 'concepts'],
      ['saveDraft', 'en', 'Eva', 'concepts'],
      ['publish', 'en', 'Eva', 'concepts'],
      ['publish', 'nl', 'Rob', 'concepts'],
      ['unpublish', 'nl', 'Rob', 'concepts'],
      ['trash', null, 'Eva', 'concepts'],
      ['restore', null, 'Eva', 'concepts'],
      ['delete', null, 'Eva', 'concepts'],
    ]);
    expect(docs[3]?.title).toBe('Vertrouwen');
  });
});

const letters: string[] = [];
let server: SMTPServer;
let port = 0;

beforeAll(async () => {
  port = await freePort();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let letter = '';
      stream.on('data', (chunk: Buffer) => (letter += chunk.toString()));
      stream.on('end', () => {
        letters.push(letter.replace(/=\r?\n/g, '').replace(/=3D/g, '='));
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', () => listening()));
});

afterAll(async () => {
  await new Promise<void>((closed) => server.close(() => closed()));
});

const withMail: Plugin = (config) => ({
  ...config,
  email: nodemailerAdapter({
    defaultFromAddress: 'cms@example.org',
    defaultFromName: 'CMS',
    skipVerify: true,
    transport: nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true }),
  }),
});

describeOnBothDatabases(
  'letters',
  (house) => {
    it('an invitation goes out in the person’s language, and its link is shown to nobody else', async () => {
      const administrator = await house.person('administrator');
      const email = `joao-${house.database}@example.org`;
      const body = { email, name: 'João', role: 'reviewer', languages: ['pt'], language: 'pt' };
      const answer = await house.rest('/users/invite', { as: administrator, body }).then(json);
      expect(answer.body).toEqual({ id: answer.body['id'], email, sent: true });
      const letter = letters.find((candidate) => candidate.includes(`To: ${email}`)) ?? '';
      expect(letter).toContain('Subject: O seu convite');
      const token = /admin\/reset\/([0-9a-f]{40})/.exec(letter)?.[1] ?? '';
      expect((await house.rest('/users/reset-password', { body: { token, password: 'long-enough-1' } })).status).toBe(200);
    });

    it('a letter for a new password goes out only to whom it concerns', async () => {
      const { email } = await house.person('editor', [], { language: 'de' });
      await house.rest('/users/forgot-password', { body: { email } });
      await house.rest('/users/forgot-password', { body: { email: 'nobody@example.org' } });
      await vi.waitFor(() => expect(letters.some((letter) => letter.includes(`To: ${email}`))).toBe(true), 10_000);
      const letter = letters.find((candidate) => candidate.includes(`To: ${email}`)) ?? '';
      expect(letter).toContain('Subject: Ein neues Passwort');
      expect(letter).toContain('http://127.0.0.1/admin/reset/');
      expect(letters.some((candidate) => candidate.includes('nobody@'))).toBe(false);
    });

    it('an invitation survives a stranger’s forgot-password, however often it is asked, and three letters an hour go out', async () => {
      const administrator = await house.person('administrator');
      const email = `invited-${house.database}@example.org`;
      await house.rest('/users/invite', { as: administrator, body: { email, name: 'Invited', role: 'editor' } });
      const sent = () => letters.filter((candidate) => candidate.includes(`To: ${email}`));
      const tokens = () => sent().map((letter) => /admin\/reset\/([0-9a-f]{40})/.exec(letter)?.[1]);
      await vi.waitFor(() => expect(sent()).toHaveLength(1), 10_000);
      for (let asked = 1; asked <= 4; asked++) {
        const answer = await house.rest('/users/forgot-password', {
          body: { email },
          headers: { 'x-forwarded-for': `203.0.113.${asked}` },
        });
        expect(answer.status).toBe(200);
        await vi.waitFor(() => expect(sent()).toHaveLength(Math.min(asked + 1, 4)), 10_000);
      }
      // Whoever is asked for after that gets theirs, so the fifth letter would have come by now.
      const { email: other } = await house.person('editor');
      await house.rest('/users/forgot-password', { body: { email: other } });
      await vi.waitFor(() => expect(letters.some((letter) => letter.includes(`To: ${other}`))).toBe(true), 10_000);
      expect(new Set(tokens()).size).toBe(1);
      expect(sent()).toHaveLength(4);
      const body = { token: tokens()[0], password: 'four words in a row' };
      expect((await house.rest('/users/reset-password', { body })).status).toBe(200);
      expect((await signIn(house, email, 'four words in a row')).status).toBe(200);
    });

    it('a forged Host header gets no link into a letter', async () => {
      const { email } = await house.person('editor');
      await house.rest('/users/forgot-password', { body: { email }, headers: { host: 'evil.example.com' } });
      const { email: other } = await house.person('editor');
      await house.rest('/users/forgot-password', { body: { email: other } });
      await vi.waitFor(() => expect(letters.some((letter) => letter.includes(`To: ${other}`))).toBe(true), 10_000);
      expect(letters.some((letter) => letter.includes(`To: ${email}`))).toBe(false);
      expect(letters.some((letter) => letter.includes('evil.example.com'))).toBe(false);
    });
  },
  { plugins: [withMail] },
);
