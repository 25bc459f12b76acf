import { GraphQLError } from 'graphql';
import { executeAuthStrategies } from 'payload';
import { afterEach, describe, expect, vi } from 'vitest';
import { askBareGraphQL } from './support/ask-bare-graphql.ts';
import { bare, email } from './support/bare-payload.ts';
import { fault } from './support/canary.ts';

const { config, local, payload, rest, token } = bare;
const { extensions } = payload;

describe('requests to bare Payload', () => {
  afterEach(() => {
    payload.extensions = extensions;
    vi.restoreAllMocks();
  });

  fault('an address that stands for no text is 500', 'src/bounds/http/objection-to-address.ts', async () => {
    expect((await rest('/posts/%ff')).status).toBe(500);
    expect((await rest('/posts/%')).status).toBe(500);
  });

  fault('a collection without endpoints is 501', 'src/bounds/bounded.ts', async () => {
    expect((await rest('/closed')).status).toBe(501);
  });

  fault('an empty body is an empty document, and saved', 'src/bounds/http/bounded-route.ts', async () => {
    expect((await rest('/plain?locale=en', { method: 'POST', body: '' })).status).toBe(201);
  });

  fault('a body that is no record is 500', 'src/bounds/bound-endpoint.ts', async () => {
    expect((await rest('/plain?locale=en', { method: 'POST', body: 'null' })).status).toBe(500);
  });

  fault('versions where there are none are 500', 'src/bounds/bound-endpoint.ts', async () => {
    expect((await rest('/plain/versions', { token })).status).toBe(500);
  });

  fault('a comparison that the database cannot make is 500', 'src/bounds/query/where-operators.ts', async () => {
    expect((await rest('/posts?locale=en&where[shared][near]=1,2,3')).status).toBe(500);
    expect((await rest('/posts?locale=en&where[shared][all]=1')).status).toBe(500);
  });

  fault('a preference that is not there cannot be deleted: 500', 'src/bounds/forget-preference.ts', async () => {
    expect((await rest('/payload-preferences/none', { method: 'DELETE', token })).status).toBe(500);
  });

  fault('an error of GraphQL’s own, which has no origin, is 500', 'src/bounds/graphql/originate-errors.ts', async () => {
    // As of an execution that finds null where the schema has none.
    payload.extensions = ({ result }) => Promise.resolve(Object.assign(result, { errors: [new GraphQLError('of its own')] }));
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect((await askBareGraphQL('{ Posts { totalDocs } }')).status).toBe(500);
    expect(String(told.mock.calls.flat().at(-1))).toContain("reading 'status'");
  });

  fault('with serverURL the session of whoever sends no Origin is ignored', 'src/people/requests/own-csrf.ts', async () => {
    const asked = async (headers: Record<string, string>) =>
      executeAuthStrategies({ payload, headers: new Headers({ cookie: `payload-token=${token}`, ...headers }) });
    expect((await asked({})).user).toBeNull();
    expect((await asked({ origin: 'https://cms.example.org' })).user).toMatchObject({ email });
  });

  fault('a field that somebody may not change is left as it was without a word', 'src/people/accounts/guard-accounts.ts', async () => {
    const { id } = await local.create({ collection: 'plain', data: { closed: 'before' } });
    const answer = await rest(`/plain/${String(id)}`, { method: 'PATCH', body: JSON.stringify({ closed: 'after' }), token });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ doc: { closed: 'before' } });
  });

  fault('parameters after the thousandth are dropped without a word', 'src/bounds/query/check-parameters.ts', async () => {
    await local.create({ collection: 'plain', data: { name: 'found' } });
    const many = Array.from({ length: 1000 }, (_, number) => `a${String(number)}=1`).join('&');
    const asked = async (query: string) => (await (await rest(`/plain?${query}`)).json()) as { readonly totalDocs: number };
    expect((await asked('where[name][equals]=nowhere')).totalDocs).toBe(0);
    expect((await asked(`${many}&where[name][equals]=nowhere`)).totalDocs).toBeGreaterThan(0);
  });

  fault('anybody who may write says when a document was made', 'src/access/documents/guard-writes.ts', async () => {
    const createdAt = '2001-01-01T00:00:00.000Z';
    const { id } = await local.create({ collection: 'plain', data: { name: 'old' } });
    const answer = await rest(`/plain/${String(id)}`, { method: 'PATCH', body: JSON.stringify({ createdAt }), token });
    expect(await answer.json()).toMatchObject({ doc: { createdAt } });
  });

  fault('the editor lays its own words over ours', 'src/languages/speak-own-words.ts', () => {
    expect(config.i18n.translations).toMatchObject({ en: { lexical: { paragraph: { label: 'Paragraph' } } } });
  });

  fault('a text that no editor writes is saved as a draft', 'src/bounds/values/rich-text-problem.ts', async () => {
    const body = { root: { children: [{ type: 'nonsense', children: 'no list' }] } };
    const data = JSON.stringify({ title: 'Broken', body, _status: 'draft' });
    expect((await rest('/posts?locale=en&draft=true', { method: 'POST', body: data, token })).status).toBe(201);
  });
});
