import { afterEach, describe, expect } from 'vitest';
import { mainQuestion, newestQuestion } from '@/operations/database/remembered/stored-question.ts';
import { isPassword } from '@/people/passwords/password-work.ts';
import { sessionSecret } from '@/people/requests/session-secret.ts';
import { askBareGraphQL } from './support/ask-bare-graphql.ts';
import { bare, email, password, secret, type Values } from './support/bare-payload.ts';
import { inside } from './support/canary.ts';

const { payload, local, db, rest, token } = bare;
const { findOne, findVersions } = db;
const { extensions } = payload;

describe('what we lean on in Payload', () => {
  afterEach(() => {
    Object.assign(db, { findOne, findVersions });
    payload.extensions = extensions;
  });

  inside('the first endpoint that fits answers, and ours stand first', 'src/people/accounts/own-endpoint.ts', async () => {
    expect(await (await rest('/users/logout', { method: 'POST', token })).json()).toBe('ours');
    const { endpoints } = payload.collections.users.config;
    expect((endpoints || []).filter(({ path }) => path === '/logout')).toHaveLength(2);
  });

  inside('how the secret of sessions is made', 'src/people/requests/session-secret.ts', () => {
    expect(payload.secret).toBe(sessionSecret(secret));
  });

  inside('how passwords are stored', 'src/people/passwords/password-work.ts', async () => {
    const stored = await findOne.call(db, { collection: 'users', where: { email: { equals: email } } });
    expect(await isPassword(password, stored ?? {})).toBe(true);
    expect(await isPassword('another', stored ?? {})).toBe(false);
  });

  inside('publishing one language leaves a copy of all', 'src/publication/reconcile/keep-passages-with-their-rows.ts', async () => {
    const { id } = await local.create({ collection: 'posts', locale: 'en', data: { title: 'One', _status: 'published' } });
    const data = { title: 'Een', _status: 'published' };
    await local.update({ collection: 'posts', id, locale: 'nl', publishSpecificLocale: 'nl', data });
    const { docs } = await db.findVersions({ collection: 'posts', where: { parent: { equals: id } }, sort: '-updatedAt' });
    expect(docs.map(({ snapshot, publishedLocale }) => ({ snapshot, publishedLocale }))).toEqual([
      { snapshot: true, publishedLocale: 'nl' },
      { snapshot: null, publishedLocale: 'nl' },
      { snapshot: null, publishedLocale: null },
    ]);
  });

  inside('a save asks for the stored document in these words', 'src/operations/database/remembered/stored-question.ts', async () => {
    const { id } = await local.create({ collection: 'posts', locale: 'en', data: { title: 'One', _status: 'published' } });
    const asked: (string | undefined)[] = [];
    db.findOne = (args) => {
      if (args['collection'] === 'posts') asked.push(mainQuestion(args)?.id);
      return findOne.call(db, args);
    };
    db.findVersions = (args) => {
      asked.push(newestQuestion(args)?.id);
      return findVersions.call(db, args);
    };
    await local.update({ collection: 'posts', id, locale: 'en', draft: true, data: { shared: 'a draft', _status: 'draft' } });
    expect(asked).toContain(id);
    expect(asked).not.toContain(undefined);
  });

  inside('operations call the methods that stand on the adapter now', 'src/operations/database/transactions.ts', async () => {
    const seen: Values[] = [];
    db.findVersions = (args) => {
      seen.push(args);
      return findVersions.call(db, args);
    };
    const { id } = await local.create({ collection: 'posts', locale: 'en', data: { title: 'One' } });
    await local.findByID({ collection: 'posts', id, locale: 'en', draft: true });
    expect(seen).not.toEqual([]);
  });

  inside('what `extensions` gives is GraphQL’s answer', 'src/bounds/graphql/originate-errors.ts', async () => {
    payload.extensions = ({ result }) => Promise.resolve({ ...result, data: { of: 'ours' } });
    expect(await (await askBareGraphQL('{ Posts { totalDocs } }')).json()).toEqual({ data: { of: 'ours' } });
  });

  inside('a hook before an operation may change its arguments', 'src/access/operation-hooks.ts', async () => {
    await local.create({ collection: 'plain', locale: 'en', data: { name: 'one' } });
    await local.create({ collection: 'plain', locale: 'en', data: { name: 'two' } });
    expect((await local.find({ collection: 'plain', limit: 77 })).docs).toHaveLength(1);
  });

  inside('a node of a text keeps what stands in `$`', 'src/translation/ledger/keep-passage-ids.ts', async () => {
    const node = { format: '', indent: 0, version: 1, direction: null };
    const paragraph = { ...node, type: 'paragraph', $: { passage: 'p1' }, children: [] };
    const body = { root: { ...node, type: 'root', children: [paragraph] } };
    const { id } = await local.create({ collection: 'posts', locale: 'en', data: { title: 'One', body } });
    expect(await local.findByID({ collection: 'posts', id, locale: 'en' })).toMatchObject({ body: { root: { children: [paragraph] } } });
  });

  inside('forms say a number of rows for rows, and nothing for no number', 'src/bounds/values/check-values.ts', async () => {
    const answer = await rest('/posts?locale=en', { method: 'POST', body: JSON.stringify({ title: 'Form', rows: 0, number: '' }), token });
    expect(await answer.json()).toMatchObject({ doc: { rows: [], number: null } });
  });

  inside('Payload adds these collections of its own', 'src/access/own-collections.ts', () => {
    expect(Object.keys(payload.collections).filter((slug) => slug.startsWith('payload-'))).toEqual([
      'payload-kv',
      'payload-locked-documents',
      'payload-preferences',
      'payload-migrations',
    ]);
  });
});
