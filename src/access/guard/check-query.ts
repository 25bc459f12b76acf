import type { FlattenedField, PayloadRequest, Where } from 'payload';
import { isLocale } from '@/languages/locales.ts';
import { refusal } from '../documents/refuse.ts';

export interface PublicQuery {
  readonly req: PayloadRequest;
  readonly fields: readonly FlattenedField[];
  readonly where?: unknown;
  readonly sort?: unknown;
  /** The field of a query for distinct values. */
  readonly field?: unknown;
}

/**
 * Refuses a query of the public whose answer could tell something about text that is not published: a filter is a
 * question, and "no result" is an answer too. Not allowed are languages named in a path (`title.nl`), the insides of
 * blocks and rich text, which hold all languages at once, translated fields while all languages are asked for, and sorting by related documents.
 * @throws APIError 400 naming the path
 */
export function checkPublicQuery({ req, fields, where, sort, field }: PublicQuery): void {
  for (const path of wherePaths(req, where)) checkPath(req, fields, path, true);
  for (const path of sortPaths(sort)) checkPath(req, fields, path, false);
  if (typeof field === 'string') checkPath(req, fields, field, false);
}

function sortPaths(sort: unknown): string[] {
  return [sort].flat().flatMap((item) => (typeof item === 'string' ? item.split(',').map((path) => path.trim().replace(/^-/, '')) : []));
}

function wherePaths(req: PayloadRequest, where: unknown): string[] {
  if (typeof where !== 'object' || where === null) return [];
  return Object.entries(where as Where).flatMap(([key, value]) => {
    if (/^(and|or)$/i.test(key)) return Object.values(value as object).flatMap((part) => wherePaths(req, part));
    // An operator's value that is itself a query would be answered without any check.
    if (typeof value === 'object' && Object.values(value).some(isQuery)) throw refused(req, key);
    return [key];
  });
}

function isQuery(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  if (Array.isArray(value)) return value.some(isQuery);
  return Object.entries(value).some(
    ([key, inner]) => !['relationTo', 'value'].includes(key) || (typeof inner === 'object' && inner !== null),
  );
}

function checkPath(req: PayloadRequest, top: readonly FlattenedField[], given: string, throughRelations: boolean): void {
  const path = given.replaceAll('__', '.');
  const segments = path.split('.');
  if (segments[0] === 'publishedIn') return;
  if (segments.some(isLocale)) throw refused(req, path);
  let fields = top;
  for (const [index, segment] of segments.entries()) {
    const field = fields.find((candidate) => candidate.name === segment);
    const isLast = index === segments.length - 1;
    if (field === undefined) return; // id, relationTo, value, or a path that Payload itself refuses
    if (!isLocale(req.locale) && 'localized' in field && field.localized) throw refused(req, path);
    if (field.type === 'blocks') throw refused(req, path);
    if (isLast) return;
    if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
      if (!throughRelations || field.type === 'join') throw refused(req, path);
      fields = typeof field.relationTo === 'string' ? req.payload.collections[field.relationTo].config.flattenedFields : [];
    } else if ('flattenedFields' in field) {
      fields = field.flattenedFields;
    } else {
      throw refused(req, path);
    }
  }
}

function refused(req: PayloadRequest, path: string): Error {
  return refusal({ req, key: 'refused.query', values: { path: path.slice(0, 80) }, status: 400, data: { path } });
}
