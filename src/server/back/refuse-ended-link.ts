import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { message } from '@/languages/label.ts';
import { linkPath } from '@/publication/links/link-address.ts';
import { tryLink } from '@/publication/links/try-link.ts';
import { chooseLocale } from '@/site/address/choose-locale.ts';

/**
 * Answers a link to a draft that is wrong, has expired or was withdrawn, all with the same sentence: Next renders a page that is not found
 * as an empty document that only scripts fill (16.4, see `proxy.ts`).
 * @returns false when the draft may be shown, or something else is asked for
 */
export async function refuseEndedLink(payload: Payload, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (!path.startsWith(linkPath)) return false;
  const address = [request.headers['x-forwarded-for'] ?? []].flat().join(',');
  if ((await tryLink(payload, { token: path.slice(linkPath.length), address })) !== undefined) return false;
  const language = chooseLocale({ acceptLanguage: request.headers['accept-language'] });
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' });
  response.end(`${message(language, 'previewLink.ended')}\n`);
  request.resume();
  return true;
}
