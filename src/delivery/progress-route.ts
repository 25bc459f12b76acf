import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { locales } from '@/languages/locales.ts';
import { measureProgress } from '@/publication/progress/measure-progress.ts';
import type { DeliveryInput } from './delivery-input.ts';
import { localeSchema, progressSchema } from './schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/progress',
  summary: 'How far each language is: public documents, and words by where they came from, in all and by kind',
  responses: {
    200: {
      description: 'Every language, in the order of the catalogue',
      content: {
        'application/json': {
          schema: z.object({
            languages: z.array(
              progressSchema.extend({
                locale: localeSchema,
                kinds: z.array(progressSchema.extend({ kind: z.string() })).readonly(),
              }),
            ),
          }),
        },
      },
    },
  },
});

/** `GET /api/v1/progress` */
export function progressRoute(api: OpenAPIHono, { library }: DeliveryInput): void {
  api.openapi(route, (context) => context.json({ languages: locales.map((locale) => measureProgress(library, locale)) }, 200));
}
