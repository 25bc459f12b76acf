import { extractHeaderLanguage } from '@payloadcms/translations';
import { databaseIsAway } from './database-is-away.ts';
import { OutageError, type OutageKind } from './outage-error.ts';
import { type OutageWatch, watchingOutages } from './outage-watch.ts';
import { retryAfter } from './retry-after.ts';

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;

/**
 * A route handler whose answer is 503 where the database could not be asked. Payload keeps such errors to itself when it looks up who is
 * asking (its strategies for sessions and keys, 3.90), and then tells somebody who is signed in that they may not, or are nobody. An answer
 * about something that was saved stands.
 */
export function underOutageWatch<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
  return async (request, ...rest) => {
    if (databaseIsAway()) return refusal('away', request);
    const watch: OutageWatch = { kept: false };
    const response = await watchingOutages(watch, () => handler(request, ...rest));
    if (watch.met === undefined || (response.ok && watch.kept)) return response;
    return refusal(watch.met, request);
  };
}

function refusal(kind: OutageKind, request: Request): Response {
  const { name, message, data } = new OutageError({ kind, language: languageOf(request) });
  // Both for REST, which reads `data`, and for GraphQL, which reads `extensions`.
  const errors = [{ name, message, data, extensions: { name, data, statusCode: 503 } }];
  return Response.json({ errors }, { status: 503, headers: { 'cache-control': 'no-store', 'retry-after': String(retryAfter) } });
}

/** Payload writes what it found out about a request into it; before that, its own cookie or the browser's header tells. */
function languageOf(request: Request): string {
  const { i18n } = request as { readonly i18n?: { readonly language?: string } };
  const cookie = /(?:^|;\s*)payload-lng=([a-z-]+)/i.exec(request.headers.get('cookie') ?? '')?.[1];
  return i18n?.language ?? cookie ?? extractHeaderLanguage(request.headers.get('accept-language') ?? '') ?? 'en';
}
