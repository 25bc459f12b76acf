import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { encodeBookmark } from '@/publication/feed/bookmark.ts';
import type { DeliveryInput } from './delivery-input.ts';
import { feedCursor } from './feed-cursor.ts';
import { entrySchema, errorSchema, localeSchema, refusals } from './schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/feed',
  summary: 'What was published, replaced or taken back since a cursor, oldest first',
  request: {
    query: z.object({
      after: z.string().default('0').describe('`next` of the answer before, as it came; 0 from the beginning'),
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
                cursor: z.string().describe('Goes on after this very entry'),
                kind: z.string(),
                document: z.string(),
                locale: localeSchema,
                state: z.enum(['published', 'tombstone']),
                entry: entrySchema.nullable(),
              }),
            ),
            next: z.string().describe('Ask with this as `after` for what comes next; a word without further meaning'),
          }),
        },
      },
    },
    ...refusals,
    410: {
      description: 'The cursor belongs to a history that is over, for example because a backup was put back: begin anew from 0',
      content: { 'application/json': { schema: errorSchema } },
    },
    503: {
      description: 'The database, which knows older cursors, does not answer at the moment',
      content: { 'application/json': { schema: errorSchema } },
    },
  },
});

/** `GET /api/v1/feed` */
export function feedRoute(api: OpenAPIHono, { feed }: DeliveryInput): void {
  api.openapi(route, async (context) => {
    const { after, limit } = context.req.valid('query');
    const since = await feedCursor(after, feed);
    // In one breath: entries and the head that they belong to.
    const { after: taken, head } = feed.bookmark();
    const entries = feed.entriesAfter(since.after, limit);
    // Former addresses are the library's alone: those of a withdrawn text say what it was about.
    const items = entries.map(({ cursor, kind, document, locale, state, entry }) => ({
      cursor: encodeBookmark({ after: cursor, head }),
      kind,
      document,
      locale,
      state,
      entry,
    }));
    context.header('cache-control', 'no-store');
    return context.json({ items, next: items.at(-1)?.cursor ?? encodeBookmark({ after: taken, head }) }, 200);
  });
}
