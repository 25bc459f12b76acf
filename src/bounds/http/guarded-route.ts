import { localePolicy } from '@/access/locale-policy.ts';
import { neverKept } from './never-kept.ts';
import { underOutageWatch } from '@/people/outage/under-outage-watch.ts';
import { refuseCrossSite } from '@/people/requests/cross-site.ts';
import { crossSiteAnswer } from '@/people/requests/cross-site-answer.ts';
import { answerLanguage } from '@/people/requests/answer-language.ts';

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;

/**
 * A route handler that sees no write which another site made somebody's browser send, and only requests with a language that
 * exists; the others are answered before it, and before anything of them is read. A database that is away is said, and no cache
 * keeps an answer.
 */
export function guardedRoute<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
  const inner = underOutageWatch(handler);
  return async (request, ...rest) => {
    const header = (name: string) => request.headers.get(name);
    const crossSite = refuseCrossSite({ method: request.method, header, host: URL.parse(request.url)?.host });
    if (crossSite !== undefined) {
      return Response.json(crossSiteAnswer(crossSite, answerLanguage(header)), { status: 403, headers: { 'cache-control': 'no-store' } });
    }
    const settled = await localePolicy(request);
    return neverKept(settled instanceof Response ? settled : await inner(settled, ...rest));
  };
}
