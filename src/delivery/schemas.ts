import { z } from '@hono/zod-openapi';
import { locales } from '@/languages/locales.ts';
import { origins } from '@/publication/record/passage.ts';
import { allSources } from '@/publication/project/source.ts';

export const localeSchema = z.enum(locales);

/** Names of the path as the description gives them; a route refuses others itself, with the valid ones in its answer. */
export const localeName = z.string().openapi({ enum: [...locales] });
export const kindName = z.string().openapi({ enum: allSources.map(({ kind }) => kind) });

export const textSchema = z
  .object({
    text: z.string(),
    lang: localeSchema.describe('The language this passage is really in'),
    origin: z.enum(origins).describe('Why it is in that language'),
  })
  .openapi('Text');

const wordsSchema = z.record(z.enum(origins), z.number()).describe('How many words came from where');

export const entrySchema = z
  .object({
    kind: z.string(),
    id: z.string(),
    locale: localeSchema.describe('The language of the publication; another than asked for where that has none'),
    sourceLocale: localeSchema,
    slug: z.string(),
    title: textSchema,
    summary: textSchema.optional(),
    translationState: z.enum(['reviewed', 'unreviewed']),
    words: wordsSchema,
    modifiedAt: z.string(),
    number: z.number().optional(),
    date: z.string().optional(),
    place: z.string().optional(),
    variants: z.array(z.string()).readonly().optional().describe('Other words for a term of the glossary'),
  })
  .openapi('Entry');

export const publicationSchema = entrySchema
  .omit({ number: true, date: true, place: true, variants: true })
  .extend({
    publishedAt: z.string(),
    content: z.record(z.string(), z.unknown()).describe('The fields of the kind; localized leaves are passages'),
    uses: z.array(z.object({ kind: z.string(), id: z.string() })).readonly(),
  })
  .openapi('Publication');

export const progressSchema = z.object({
  documents: z.object({
    all: z.number().describe('Documents that are public in any language'),
    inLanguage: z.number().describe('Those that are public in this one'),
  }),
  words: wordsSchema,
});

export const errorSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) }).openapi('Error');

/** The answers every route may give beside its own. */
export const refusals = {
  400: { description: 'A parameter is not valid', content: { 'application/json': { schema: errorSchema } } },
  404: { description: 'No such kind or document', content: { 'application/json': { schema: errorSchema } } },
} as const;
