import { GRAPHQL_POST } from '@payloadcms/next/routes';
import type { BasePayload, SanitizedConfig } from 'payload';
import { boundedGraphQLRoute } from '@/bounds/http/bounded-graphql-route.ts';

export interface GraphQLAnswer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

interface Question {
  readonly config: SanitizedConfig;
  readonly payload: BasePayload;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What Payload's Next route keeps for the whole process; a test process has several Payloads, so it is put in place for each call. */
interface Cache {
  _payload: Map<string, { payload: BasePayload }>;
  _payload_graphql: { graphql: unknown; promise: unknown };
}

const schemas = new WeakMap<SanitizedConfig, unknown>();

/** Answers one query by the very route that the server has. */
export async function askGraphQL({ config, payload, query, variables, headers }: Question): Promise<GraphQLAnswer> {
  const cache = globalThis as unknown as Cache;
  cache._payload.set('default', { payload });
  Object.assign(cache._payload_graphql, { graphql: schemas.get(config) ?? null, promise: null });
  const request = new Request('http://127.0.0.1/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const response = await boundedGraphQLRoute(() => payload, GRAPHQL_POST(config))(request);
  schemas.set(config, cache._payload_graphql.graphql);
  const answer = (await response.json()) as Partial<GraphQLAnswer>;
  return { status: response.status, data: answer.data ?? null, errors: answer.errors ?? [] };
}
