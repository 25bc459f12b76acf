import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerLanguage } from '@/people/requests/answer-language.ts';
import { refuseCrossSite } from '@/people/requests/cross-site.ts';
import { crossSiteAnswer } from '@/people/requests/cross-site-answer.ts';

/**
 * Refuses, before anything of it is read, a write that another site made somebody's browser send: the admin's server actions
 * too, which pass no route of the API.
 * @returns false when the request may go on
 */
export function refuseCrossSiteWrite(request: IncomingMessage, response: ServerResponse): boolean {
  const header = (name: string) => [request.headers[name] ?? []].flat()[0];
  const crossSite = refuseCrossSite({ method: request.method ?? 'GET', header });
  if (crossSite === undefined) return false;
  response.writeHead(403, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(crossSiteAnswer(crossSite, answerLanguage(header))));
  request.resume();
  return true;
}
