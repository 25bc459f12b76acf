import { isLocale } from '@/languages/locales.ts';

/** Who answers a request. */
export type Audience =
  /** `/`: leads to the reader's language. */
  | 'greeting'
  /** A page that schools read: from the page cache. */
  | 'page'
  /** The delivery API: from the page cache. */
  | 'delivery'
  /** A built file with a hash in its name, or an asset: from the page cache. */
  | 'asset'
  | 'health'
  /** The admin, Payload's own API, previews: always the back. */
  | 'back';

interface ClassifyInput {
  readonly method: string;
  readonly path: string;
  readonly isSignedIn: boolean;
}

/** Decides by method, path and cookie alone. Somebody who is signed in always gets the back, never a kept page. */
export function classify({ method, path, isSignedIn }: ClassifyInput): Audience {
  if (path === '/api/health' || path.startsWith('/api/health/')) return 'health';
  if (path === '/api/v1' || path.startsWith('/api/v1/')) return 'delivery';
  if (isReadingPage(path)) return isSignedIn ? 'back' : 'page';
  if (method !== 'GET' && method !== 'HEAD') return 'back';
  if (path === '/') return 'greeting';
  if (path.startsWith('/_next/static/') || path.startsWith('/assets/')) return 'asset';
  return 'back';
}

function isReadingPage(path: string): boolean {
  return isLocale(path.split('/', 2)[1]) || /^\/(?:sitemap\.xml|sitemaps\/[\w.-]+|robots\.txt)$/.test(path);
}
