import { localePolicy } from './locale-policy.ts';
import { neverKept } from './never-kept.ts';

type Handler<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;

/** A route handler that sees only requests with a language that exists; the others are answered before it. No cache keeps an answer. */
export function underLocalePolicy<Rest extends unknown[]>(handler: Handler<Rest>): Handler<Rest> {
  return async (request, ...rest) => {
    const settled = await localePolicy(request);
    return neverKept(settled instanceof Response ? settled : await handler(settled, ...rest));
  };
}
