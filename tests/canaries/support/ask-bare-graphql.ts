import { GRAPHQL_POST } from '@payloadcms/next/routes';
import type { Payload } from 'payload';
import { bare } from './bare-payload.ts';

/** Where Payload's Next route looks for what it has opened already. */
interface Cache {
  readonly _payload: Map<string, { readonly payload: Payload }>;
  readonly _payload_graphql: { graphql: unknown; promise: unknown };
}

/** Asks the GraphQL of bare Payload by the route that Next gets. */
export function askBareGraphQL(query: string): Promise<Response> {
  const { payload, config, token } = bare;
  const cache = globalThis as unknown as Cache;
  cache._payload.set('default', { payload });
  Object.assign(cache._payload_graphql, { graphql: null, promise: null });
  const request = new Request('http://127.0.0.1/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({ query }),
  });
  return GRAPHQL_POST(Promise.resolve(config))(request);
}
