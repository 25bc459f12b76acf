import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Publication } from '@/publication/record/publication.ts';
import type { DeliveryInput } from './delivery-input.ts';
import { DeliveryError } from './delivery-error.ts';
import { pick, readFields } from './fields.ts';
import { kindParameter, localeParameter } from './parameters.ts';
import { entrySchema, kindName, localeName, refusals } from './schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/{locale}/{kind}',
  summary: 'The documents of a kind, each once, in the language or its fallback',
  request: {
    params: z.object({ locale: localeName, kind: kindName }),
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: z.string().optional().describe('`next` of the page before'),
      fields: z.string().optional().describe('Names to keep, with commas; `content` or `content.NAME` adds the document itself'),
    }),
  },
  responses: {
    200: {
      description: 'One page of the list',
      content: {
        'application/json': { schema: z.object({ items: z.array(entrySchema.partial()), total: z.number(), next: z.string().nullable() }) },
      },
    },
    ...refusals,
  },
});

/** `GET /api/v1/{locale}/{kind}` */
export function listRoute(api: OpenAPIHono, { library }: DeliveryInput): void {
  api.openapi(route, async (context) => {
    const params = context.req.valid('param');
    const { limit, cursor, fields } = context.req.valid('query');
    const [locale, kind] = [localeParameter(params.locale), kindParameter(params.kind)];
    const total = library.countIn(kind, locale);
    const start = cursor === undefined ? 0 : library.entries(kind, locale).findIndex((entry) => entry.id === cursor) + 1;
    if (cursor !== undefined && start === 0)
      throw new DeliveryError(400, 'cursor', 'This cursor is not known any more. Begin again without one.');
    const page = library.entries(kind, locale, { from: start, to: start + limit });
    const wanted = readFields(fields);
    const items = await Promise.all(
      page.map(async (entry) => {
        const whole: Publication | undefined =
          wanted?.some((path) => path[0] === 'content') === true ? await library.read(entry, locale) : undefined;
        return wanted === undefined ? entry : pick({ ...entry, ...(whole === undefined ? {} : { content: whole.content }) }, wanted);
      }),
    );
    const isLast = start + limit >= total;
    return context.json({ items, total, next: isLast ? null : (page.at(-1)?.id ?? null) }, 200);
  });
}
