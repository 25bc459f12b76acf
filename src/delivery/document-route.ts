import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { type Locale, locales } from '@/languages/locales.ts';
import type { PublicKind } from '@/publication/record/publication.ts';
import type { Library } from '@/publication/store/library.ts';
import { asJson } from './as-json.ts';
import type { DeliveryInput } from './delivery-input.ts';
import { DeliveryError } from './delivery-error.ts';
import { kindParameter, localeParameter } from './parameters.ts';
import { entrySchema, kindName, localeName, publicationSchema, refusals } from './schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/{locale}/{kind}/{slug}',
  summary: 'One document, by its address in this language, an earlier address, or its id',
  request: { params: z.object({ locale: localeName, kind: kindName, slug: z.string() }) },
  responses: {
    200: {
      description: 'The document in the language, or in its fallback: `publication.locale` tells',
      content: {
        'application/json': {
          schema: z.object({
            publication: publicationSchema,
            related: z
              .array(entrySchema)
              .readonly()
              .describe('What the content points to, as far as it is public, in the language or its fallback'),
            languages: z.array(entrySchema).readonly().describe('The document in each language in which it is public'),
          }),
        },
      },
    },
    ...refusals,
  },
});

/** `GET /api/v1/{locale}/{kind}/{slug}` */
export function documentRoute(api: OpenAPIHono, { library }: DeliveryInput): void {
  api.openapi(route, async (context) => {
    const params = context.req.valid('param');
    const [locale, kind] = [localeParameter(params.locale), kindParameter(params.kind)];
    const id = findDocument({ library, kind, locale, slug: params.slug });
    const publication = id === undefined ? undefined : await library.read({ kind, id }, locale);
    if (publication === undefined) {
      throw new DeliveryError(
        404,
        'document',
        `There is no published document "${params.slug}" among ${kind} in "${locale}" or its fallback.`,
      );
    }
    const related = publication.uses.flatMap((use) => library.entry(use, locale) ?? []);
    return context.json(
      {
        publication: asJson(publication),
        related,
        languages: library.alternates(publication),
      } as never,
      200,
    );
  });
}

interface Question {
  readonly library: Library;
  readonly kind: PublicKind;
  readonly locale: Locale;
  readonly slug: string;
}

/** By address in this language, by the fallback's address, or by id. */
function findDocument({ library, kind, locale, slug }: Question): string | undefined {
  return (
    library.findBySlug(kind, locale, slug)?.id ??
    fallbackWithSlug({ library, kind, locale, slug }) ??
    library.entry({ kind, id: slug }, locale, 'address')?.id
  );
}

/** The document that is shown in another language, since this one has none, and has this address there. */
function fallbackWithSlug({ library, kind, locale, slug }: Question): string | undefined {
  for (const other of locales) {
    const hit = library.findBySlug(kind, other, slug);
    const shown = hit === undefined ? undefined : library.entry({ kind, id: hit.id }, locale, 'address');
    if (shown?.locale === other && shown.slug === slug) return shown.id;
  }
  return undefined;
}
