import type { Payload } from 'payload';
import { guardedRoute } from '@/bounds/http/guarded-route.ts';
import { type Objection, objectionTo } from '../graphql/check-graphql.ts';
import { objectionToAddress } from './objection-to-address.ts';
import { refuseRequest, type Refused } from './refuse-request.ts';

type Handler = (request: Request) => Response | Promise<Response>;

/**
 * The route of GraphQL: JSON alone (415), and a query within the limits (400), before Payload's handler sees it. What GraphQL itself objects to is answered as GraphQL over
 * HTTP has it, 200 or 400 with `errors`.
 */
export function boundedGraphQLRoute(open: () => Payload | Promise<Payload>, handler: Handler): Handler {
  const inner = guardedRoute(handler);
  return async (request) => {
    const refuse = async (refused: Refused) => refuseRequest(request, await open(), refused);
    const { pathname, search } = new URL(request.url);
    const objection = objectionToAddress(pathname + search);
    if (objection !== undefined) return refuse({ status: 400, key: `bounds.address.${objection}` });
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
      return refuse({ status: 415, key: 'bounds.graphql.type', headers: { accept: 'application/json' } });
    }
    const text = await request.text();
    const wrong = objectionTo(text);
    if (wrong !== undefined) return refuse(told(wrong));
    return inner(new Request(request.url, { method: 'POST', headers: request.headers, body: text, signal: request.signal }));
  };
}

function told(objection: Objection): Refused {
  switch (objection.reason) {
    case 'tooMuch': {
      const { limit, most } = objection;
      return { status: 400, key: 'bounds.graphql.tooMuch', values: { limit, most }, data: { limit, most } };
    }
    case 'syntax':
      return { status: 400, key: 'bounds.graphql.syntax', values: { detail: objection.detail } };
    case 'cycle':
      return { status: 400, key: 'bounds.graphql.cycle', values: { fragment: objection.fragment.slice(0, 60) } };
    case 'json':
      return { status: 400, key: 'bounds.body.json' };
    case 'body':
    case 'query':
    case 'variables':
      return { status: 400, key: 'bounds.graphql.body' };
  }
}
