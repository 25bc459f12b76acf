import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { DeliveryError } from './delivery-error.ts';
import type { DeliveryInput } from './delivery-input.ts';
import { documentRoute } from './document-route.ts';
import { feedRoute } from './feed-route.ts';
import { kindsRoute } from './kinds-route.ts';
import { languagesRoute } from './languages-route.ts';
import { listRoute } from './list-route.ts';
import { progressRoute } from './progress-route.ts';

/**
 * The API for developers, read-only, over publications alone: `/api/v1`. It describes itself at `/api/v1/openapi.json`.
 */
export function deliveryApi(input: DeliveryInput): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) {
        const [issue] = result.error.issues;
        throw new DeliveryError(400, 'parameter', `${issue?.path.join('.') ?? 'request'}: ${issue?.message ?? 'is not valid'}`);
      }
    },
  }).basePath('/api/v1');
  // The headers are named, not echoed: the front keeps one answer for everybody who asks.
  api.use(
    '*',
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'OPTIONS'],
      allowHeaders: ['Accept', 'Content-Type', 'If-None-Match'],
      exposeHeaders: ['ETag'],
      maxAge: 86_400,
    }),
  );
  api.use('*', async (context, next) => {
    await next();
    // What is refused today may be published in a minute: no cache between us and the program keeps a refusal.
    if (context.res.status >= 400) context.header('cache-control', 'no-store');
    else if (context.res.status === 200 && !context.res.headers.has('cache-control'))
      context.header('cache-control', 'public, max-age=0, must-revalidate');
  });
  kindsRoute(api, input);
  feedRoute(api, input);
  progressRoute(api, input);
  languagesRoute(api, input);
  listRoute(api, input);
  documentRoute(api, input);
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Delivery API',
      version: '1',
      description: 'Published content in every language. Each passage names the language it is in and where it came from.',
    },
  });
  api.notFound((context) =>
    context.json({ error: { code: 'address', message: 'There is nothing at this address. See /api/v1/openapi.json.' } }, 404),
  );
  api.onError((error, context) => {
    if (!(error instanceof DeliveryError)) throw error;
    if (error.status === 503) context.header('retry-after', '5');
    return context.json({ error: { code: error.code, message: error.message } }, error.status);
  });
  return api;
}
