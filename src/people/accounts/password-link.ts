import type { PayloadRequest } from 'payload';

/**
 * The address at which somebody sets their password. Its beginning is the configured public address; without one only a
 * request to this very machine or by an administrator is believed, since anyone can write anything into a Host header.
 * @returns undefined when no address can be trusted
 */
export function passwordLink(req: PayloadRequest, token: string, trustRequest: boolean): string | undefined {
  const { routes, serverURL, admin } = req.payload.config;
  const origin = serverURL === '' ? requestOrigin(req, trustRequest) : serverURL;
  return origin === undefined ? undefined : `${origin}${routes.admin}${admin.routes.reset}/${token}`;
}

function requestOrigin(req: PayloadRequest, trustRequest: boolean): string | undefined {
  const host = req.headers.get('host') ?? req.host;
  const protocol = URL.parse(req.url ?? '')?.protocol ?? 'http:';
  const origin = URL.parse(`${protocol}//${host}`);
  if (origin === null) return undefined;
  return trustRequest || ['localhost', '127.0.0.1', '[::1]'].includes(origin.hostname) ? origin.origin : undefined;
}
