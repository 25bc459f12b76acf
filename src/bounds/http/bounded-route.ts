import type { Payload } from 'payload';
import { guardedRoute } from '@/bounds/http/guarded-route.ts';
import { dataLimits } from '../limits.ts';
import { namesBoundary, objectionToBody } from './objection-to-body.ts';
import { objectionToAddress } from './objection-to-address.ts';
import { refuseRequest, type Refused } from './refuse-request.ts';

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;

/** Payload, for its log; asked only when a request comes. */
type Open = () => Payload | Promise<Payload>;

/**
 * A route handler of Payload's REST that sees only requests which can be read: an address that stands for text, a body that is JSON or a form, and a language
 * that there is. What they ask is bounded further inside, where the asker is known (`bounded`).
 */
export function boundedRoute<Rest extends unknown[]>(open: Open, handler: Handler<Rest>): Handler<Rest> {
  const inner = guardedRoute(handler);
  return async (request, ...rest) => {
    const readable = await readableRequest(request);
    return readable instanceof Request ? inner(readable, ...rest) : refuseRequest(request, await open(), readable);
  };
}

async function readableRequest(request: Request): Promise<Request | Refused> {
  const { pathname, search } = new URL(request.url);
  const objection = objectionToAddress(pathname + search);
  if (objection !== undefined) return { status: 400, key: `bounds.address.${objection}` };
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return request;
  const type = request.headers.get('content-type') ?? '';
  if (/^multipart\//i.test(type)) return namesBoundary(type) ? request : { status: 400, key: 'bounds.body.boundary' };
  // The desk reads no further than its own limit, and looks at what it reads itself.
  if (!/^application\/json\b/i.test(type) || pathname.startsWith('/api/desk/')) return request;
  const text = await request.text();
  const wrong = objectionToBody(text);
  if (wrong !== undefined) return { status: 400, key: `bounds.body.${wrong}`, values: { most: dataLimits.jsonDepth } };
  // Payload takes an empty body for an empty document, and saves that.
  if (text.trim() === '' && /^\/api\/(?:globals\/)?[\w-]+$/.test(pathname)) return { status: 400, key: 'bounds.noData' };
  return new Request(request.url, { method: request.method, headers: request.headers, body: text, signal: request.signal });
}
