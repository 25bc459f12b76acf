import { z } from 'zod';
import type { EntryName, ReferenceEntry } from '../bibliography/reference-entry.ts';

const name = z.object({ family: z.string().optional(), given: z.string().optional(), literal: z.string().optional() });
const words = z.union([z.string(), z.number()]).transform(String).optional();

/** The part of CSL-JSON (CSL 1.0.2, `csl-data.json`) that our works have. */
const csl = z.object({
  id: z.string(),
  type: z.enum(['article-journal', 'book', 'chapter', 'report', 'thesis', 'webpage', 'document']),
  title: z.string(),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.coerce.number())) }).optional(),
  'year-suffix': z.string().optional(),
  'container-title': words,
  volume: words,
  issue: words,
  page: words,
  edition: words,
  publisher: words,
  'publisher-place': words,
  DOI: z.string().toLowerCase().optional(),
  URL: z.string().optional(),
});

/** A work in CSL-JSON as an entry of the bibliography. */
export function entryFromCsl(value: unknown): ReferenceEntry {
  const work = csl.parse(value);
  const year = work.issued?.['date-parts'][0]?.[0];
  return {
    citationKey: work.id,
    type: work.type,
    title: work.title,
    authors: (work.author ?? []).map(asName),
    ...(work.editor === undefined ? {} : { editors: work.editor.map(asName) }),
    ...(year === undefined ? {} : { year }),
    ...given('yearSuffix', work['year-suffix']),
    ...given('containerTitle', work['container-title']),
    ...given('volume', work.volume),
    ...given('issue', work.issue),
    ...given('pages', work.page),
    ...given('edition', work.edition),
    ...given('publisher', work.publisher),
    ...given('publisherPlace', work['publisher-place']),
    ...given('DOI', work.DOI),
    ...given('url', work.URL),
  };
}

function asName({ family, given: first, literal }: z.infer<typeof name>): EntryName {
  return { ...given('family', family), ...given('given', first), ...given('literal', literal) };
}

function given<Name extends string>(field: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined || value === '' ? {} : ({ [field]: value } as Record<Name, string>);
}
