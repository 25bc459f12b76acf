import type { IncomingMessage, ServerResponse } from 'node:http';
import { extractHeaderLanguage } from '@payloadcms/translations';
import { databaseIsAway } from '@/people/outage/database-is-away.ts';
import { retryAfter } from '@/people/outage/retry-after.ts';
import { message } from '@/languages/label.ts';

/**
 * Answers the admin's pages, its server actions and previews while the database is away: Payload (3.90) would take whoever is signed in for
 * nobody, and lead them to the sign-in page. The API says so itself, as JSON.
 * @returns false when there is nothing to refuse and the request is to be answered as ever
 */
export function refuseWhileAway(request: IncomingMessage, response: ServerResponse): boolean {
  if (!databaseIsAway() || !/^\/(?:admin|preview)(?:[/?]|$)/.test(request.url ?? '')) return false;
  const cookie = /(?:^|;\s*)payload-lng=([a-z-]+)/i.exec(request.headers.cookie ?? '')?.[1];
  const language = cookie ?? extractHeaderLanguage(request.headers['accept-language'] ?? '') ?? 'en';
  response.writeHead(503, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'retry-after': String(retryAfter),
    refresh: String(retryAfter * 2),
  });
  response.end(`${message(language, 'error.databaseAway')}\n`);
  request.resume();
  return true;
}
