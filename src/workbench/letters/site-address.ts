import type { PayloadRequest } from 'payload';

/** The site's address for links in letters: PUBLIC_URL, or without it the one at which somebody who is signed in works right now. */
export function siteAddress(req: PayloadRequest): string {
  const { serverURL } = req.payload.config;
  if (serverURL !== '') return serverURL.replace(/\/$/, '');
  const protocol = URL.parse(req.url ?? '')?.protocol ?? 'http:';
  return URL.parse(`${protocol}//${req.headers.get('host') ?? req.host}`)?.origin ?? '';
}
