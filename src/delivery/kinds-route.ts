import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { defaultLocale, localeInfo, locales } from '@/languages/locales.ts';
import { allSources } from '@/publication/project/source.ts';
import type { DeliveryInput } from './delivery-input.ts';
import { localeSchema } from './schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/',
  summary: 'The languages and kinds there are, with how many documents each kind has',
  responses: {
    200: {
      description: 'Languages and kinds',
      content: {
        'application/json': {
          schema: z.object({
            defaultLocale: localeSchema,
            locales: z.array(z.object({ code: localeSchema, name: z.string(), tag: z.string() })),
            kinds: z.array(z.object({ kind: z.string(), documents: z.number() })),
          }),
        },
      },
    },
  },
});

/** `GET /api/v1` */
export function kindsRoute(api: OpenAPIHono, { library }: DeliveryInput): void {
  api.openapi(route, (context) =>
    context.json(
      {
        defaultLocale,
        locales: locales.map((code) => ({ code, ...localeInfo[code] })),
        kinds: allSources.map(({ kind }) => ({ kind, documents: library.count(kind) })),
      },
      200,
    ),
  );
}
