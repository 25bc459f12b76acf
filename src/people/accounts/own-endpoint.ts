import type { Endpoint, PayloadRequest } from 'payload';
import { isHttps, secureCookies } from '../requests/secure-cookies.ts';
import { withAfterRequest } from './after-request.ts';

type Door = Pick<Endpoint, 'method' | 'path'>;

/**
 * Takes the place of one of Payload's endpoints for people and has it answer: what its hooks leave to be done is done
 * afterwards, and under https its cookies are `Secure`, which Payload can only be told once for all (`auth.cookies`).
 */
export function ownEndpoint({ method, path }: Door): Endpoint {
  const endpoint: Endpoint = {
    method,
    path,
    handler: (req) =>
      withAfterRequest(req, async () => {
        const response = await payloadsOwn(req, endpoint)(req);
        const { payload } = req;
        if (isHttps({ header: (name) => req.headers.get(name), publicUrl: payload.config.serverURL })) secureCookies(response.headers);
        return response;
      }),
  };
  return endpoint;
}

/** Payload puts its endpoints behind ours, and the first that fits answers (collections/config/sanitize, 3.90). */
function payloadsOwn(req: PayloadRequest, { method, path }: Door): Endpoint['handler'] {
  const { endpoints } = req.payload.collections.users.config;
  const all = endpoints === false ? [] : endpoints;
  const after = all.findIndex((each) => each.method === method && each.path === path);
  const own = all.slice(after + 1).find((each) => each.method === method && each.path === path);
  if (own === undefined) throw new Error(`Payload has no endpoint ${method} ${path} for people any more.`);
  return own.handler;
}
