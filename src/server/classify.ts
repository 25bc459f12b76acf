import { isLocale } from '@/languages/locales.ts';

/** Who answers a request. */
export type Audience =
  /** A page that schools read: from the page cache. */
  | 'page'
  /** The delivery API: from the page cache. */
  | 'delivery'
  /** A built file with a hash in its name, or an asset: from the page cache. */
  | 'asset'
  | 'health'
  /** The admin, Payload's own API, previews, `/`: always Next. */
  | 'next';

interface ClassifyInput {
  readonly method: string;
  readonly path: string;
  readonly cookie: string | undefined;
}

/** Decides by method, path and cookie alone. Somebody who is signed in always gets Next, never a cached page. */
export function classify({ method, path, cookie }: ClassifyInput): Audience {
  if (path === '/api/health') return 'health';
  if (path === '/api/v1' || path.startsWith('/api/v1/')) return 'delivery';
  if (isReadingPage(path)) return isSignedIn(cookie) ? 'next' : 'page';
  if (method !== 'GET' && method !== 'HEAD') return 'next';
  if (path.startsWith('/_next/static/') || path.startsWith('/assets/')) return 'asset';
  return 'next';
}

function isReadingPage(path: string): boolean {
  return isLocale(path.split('/', 2)[1]) || /^\/(?:sitemap\.xml|sitemaps\/[\w.-]+|robots\.txt)$/.test(path);
}

function isSignedIn(cookie: string | undefined): boolean {
  return cookie !== undefined && /(?:^|;\s*)payload-token=/.test(cookie);
}
