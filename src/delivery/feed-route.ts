import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { readFeed } from '@/publication/feed/read-feed.ts';
import type { DeliveryInput } from './delivery-input.ts';
import { entrySchema, localeSchema, refusals } from './schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/feed',
  summary: 'What was published, replaced or taken back since a cursor, oldest first',
  request: {
    query: z.object({
      after: z.coerce.number().int().min(0).default(0).describe('`next` of the answer before; 0 from the beginning'),
      limit: z.coerce.number().int().min(1).max(500).default(100),
    }),
  },
  responses: {
    200: {
      description: 'Entries of the feed; each document and language once, at its latest change',
      content: {
        'application/json': {
          schema: z.object({
            items: z.array(
              z.object({
                cursor: z.number(),
                kind: z.string(),
                document: z.string(),
                locale: localeSchema,
                state: z.enum(['published', 'tombstone']),
                entry: entrySchema.nullable(),
              }),
            ),
            next: z.number().describe('Ask with this as `after` for what comes next'),
          }),
        },
      },
    },
    ...refusals,
  },
});

/** `GET /api/v1/feed` */
export function feedRoute(api: OpenAPIHono, { payload }: DeliveryInput): void {
  api.openapi(route, async (context) => {
    const { after, limit } = context.req.valid('query');
    const entries = await readFeed({ payload, after, limit });
    // Former addresses are the library's alone: those of a withdrawn text say what it was about.
    const items = entries.map(({ formerSlugs: _, ...item }) => item);
    context.header('cache-control', 'no-store');
    return context.json({ items, next: items.at(-1)?.cursor ?? after }, 200);
  });
}
