import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Locale, locales } from '@/languages/locales.ts';
import { asJson } from './as-json.ts';
import type { DeliveryInput } from './delivery-input.ts';
import { DeliveryError } from './delivery-error.ts';
import { kindParameter } from './parameters.ts';
import { kindName, localeSchema, publicationSchema, refusals } from './schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/all/{kind}/{slug}',
  summary: 'One document in every language in which it is public, by id or by its address in any language',
  request: { params: z.object({ kind: kindName, slug: z.string() }) },
  responses: {
    200: {
      description: 'Publications by language',
      content: { 'application/json': { schema: z.object({ publications: z.partialRecord(localeSchema, publicationSchema) }) } },
    },
    ...refusals,
  },
});

/** `GET /api/v1/all/{kind}/{slug}` */
export function languagesRoute(api: OpenAPIHono, { library }: DeliveryInput): void {
  api.openapi(route, async (context) => {
    const { slug, ...params } = context.req.valid('param');
    const kind = kindParameter(params.kind);
    const id = locales.map((locale) => library.findBySlug(kind, locale, slug)?.id).find((found) => found !== undefined) ?? slug;
    const languages = library.alternates({ kind, id }, 'address');
    if (languages.length === 0) throw new DeliveryError(404, 'document', `There is no published document "${slug}" among ${kind}.`);
    const publications: Partial<Record<Locale, ReturnType<typeof asJson>>> = {};
    for (const { locale } of languages) {
      const publication = await library.read({ kind, id }, locale);
      if (publication !== undefined) publications[locale] = asJson(publication);
    }
    return context.json({ publications }, 200);
  });
}
