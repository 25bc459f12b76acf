import type { CollectionSlug, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { whereProblem } from './check-where.ts';
import { unsortableName } from './check-sort.ts';
import { isIdOf } from './is-id-of.ts';
import { queryRefusal } from './query-refusal.ts';
import { versionFields } from './version-fields.ts';

interface Query {
  readonly req: PayloadRequest;
  readonly collection: SanitizedCollectionConfig;
  readonly where?: unknown;
  readonly sort?: unknown;
}

/**
 * Refuses a filter or an order that one of the two databases cannot answer, or would answer otherwise than it was meant, on both.
 * @throws APIError 400 naming the field and what can be asked of it
 */
export function checkQuery({ req, collection, where, sort }: Query): void {
  const { config, collections, db } = req.payload;
  const fieldsOf = (slug: string): readonly FlattenedField[] => collections[slug as CollectionSlug].config.flattenedFields;
  // Versions are asked for by the same operation, under the names of their own rows.
  const fields = hasVersions(collection)
    ? [...collection.flattenedFields, ...versionFields(config, collection)]
    : collection.flattenedFields;
  const problem = whereProblem({ where, fields, fieldsOf, isId: isIdOf(db.name) });
  if (problem?.reason === 'shape') throw queryRefusal(req, 'bounds.where.shape', { path: problem.path }, { path: problem.path });
  if (problem?.reason === 'value') {
    const { path, operator } = problem;
    throw queryRefusal(req, 'bounds.where.value', { path, operator }, { path, operator });
  }
  if (problem?.reason === 'operator') {
    const { path, operator, valid } = problem;
    const key = valid.length === 0 ? 'bounds.where.never' : 'bounds.where.operator';
    throw queryRefusal(req, key, { path, operator, valid: valid.join(', ') }, { path, operator, valid });
  }
  const name = unsortableName(sort, fields, fieldsOf);
  if (name !== undefined) throw queryRefusal(req, 'bounds.sort', { name: name.slice(0, 80) }, { parameter: 'sort' });
}

/** Payload types versions as always there, but leaves them out. */
function hasVersions(collection: { readonly versions?: unknown }): boolean {
  return Boolean(collection.versions);
}
