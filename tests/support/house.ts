import { randomUUID } from 'node:crypto';
import type { MongooseAdapter } from '@payloadcms/db-mongodb';
import { type BasePayload, getPayload, handleEndpoints, type Plugin, type SanitizedConfig } from 'payload';
import type { User } from '@/payload-types.ts';
import type { Locale } from '@/languages/locales.ts';
import type { Role } from '@/access/roles.ts';
import { boundedRoute } from '@/bounds/http/bounded-route.ts';
import { composeConfig } from '../../payload.config.ts';
import type { Database } from './databases.ts';
import { askGraphQL, type GraphQLAnswer } from './graphql.ts';
import { quiet } from './quiet.ts';

/** Somebody who is signed in: the user for the Local API (`user: person.user`), the token for REST and GraphQL. */
export interface Person {
  readonly user: User & { readonly collection: 'users' };
  readonly token: string;
  readonly email: string;
  readonly password: string;
}

interface Call {
  readonly as?: Person;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, unless it is a FormData. */
  readonly body?: unknown;
  /** A body as it stands, instead of `body`; its type is among the headers. */
  readonly raw?: string;
}

/** The product on one database, as a test meets it. */
export interface House {
  readonly database: Database;
  readonly databaseUri: string;
  readonly payload: BasePayload;
  readonly config: SanitizedConfig;
  /** A new person of a role, signed in. */
  person(role: Role, languages?: readonly Locale[], more?: Partial<User>): Promise<Person>;
  /** One REST call in this process: `rest('/chapters?locale=nl')`. */
  rest(path: string, call?: Call): Promise<Response>;
  /** One GraphQL call in this process. */
  graphql(query: string, call?: { readonly as?: Person; readonly variables?: Record<string, unknown> }): Promise<GraphQLAnswer>;
  /** A second instance on the same database, as another process would have; closed with the house. */
  another(plugins?: readonly Plugin[]): Promise<House>;
  close(): Promise<void>;
}

interface Place {
  readonly database: Database;
  readonly databaseUri: string;
  readonly plugins: readonly Plugin[];
}

/** Opens the product on a database that exists; the caller closes it. */
export async function openHouse({ database, databaseUri, plugins }: Place): Promise<House> {
  process.env['MONGODB_JOIN_AGGREGATIONS'] = 'off'; // SecantusDB does not know the pipeline; see adapter.ts
  const key = randomUUID();
  const config = await composeConfig({ databaseUri, secret: 'for-tests-only', plugins: [quiet, ...plugins] });
  const payload = await getPayload({ config, key });
  const others: House[] = [];
  const route = boundedRoute(
    () => payload,
    (request) => handleEndpoints({ config, payloadInstanceCacheKey: key, request }),
  );

  const headers = (call: { readonly as?: Person; readonly headers?: Readonly<Record<string, string>> }) => ({
    ...(call.as === undefined ? {} : { authorization: `JWT ${call.as.token}` }),
    ...call.headers,
  });

  return {
    database,
    databaseUri,
    payload,
    config,
    async person(role, languages = [], more = {}) {
      const email = `${role}-${randomUUID()}@example.org`;
      const password = randomUUID();
      const user = await payload.create({
        collection: 'users',
        data: { name: `A ${role}`, email, password, role, languages: [...languages], ...more },
      });
      const { token } = await payload.login({ collection: 'users', data: { email, password } });
      if (token === undefined) throw new Error('The login gave no token.');
      return { user: { ...user, collection: 'users' }, token, email, password };
    },
    async rest(path, call = {}) {
      const { body, method = body === undefined ? 'GET' : 'POST' } = call;
      const form = body instanceof FormData;
      const request = new Request(`http://127.0.0.1/api${path}`, {
        method,
        headers: { ...(body === undefined || form ? {} : { 'content-type': 'application/json' }), ...headers(call) },
        ...(call.raw !== undefined ? { body: call.raw } : body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
      });
      return route(request);
    },
    graphql(query, call = {}) {
      return askGraphQL({ config, payload, query, variables: call.variables ?? {}, headers: headers(call) });
    },
    async another(more = []) {
      const other = await openHouse({ database, databaseUri, plugins: [...plugins, ...more] });
      others.push(other);
      return other;
    },
    async close() {
      for (const other of others) await other.close();
      await closePayload(payload, database === 'mongodb');
    },
  };
}

async function closePayload(payload: BasePayload, drop: boolean): Promise<void> {
  // Only tidying up: a connection that a test's clock or outage has broken must not fail what was proved.
  if (drop) await (payload.db as unknown as MongooseAdapter).connection.dropDatabase().catch(() => undefined);
  await payload.destroy();
}
