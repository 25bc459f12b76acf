import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { expect, it } from 'vitest';
import { filterKindOf, type FilterKind } from '@/bounds/query/filter-kind.ts';
import { whereOperators } from '@/bounds/query/where-operators.ts';
import { describeOnBothDatabases } from '../../support/databases.ts';
import type { House } from '../../support/house.ts';

/** Operators that Payload knows and that no field here offers, beside one that there is not. */
const neverOffered = ['all', 'near', 'within', 'intersects', 'nosuch'];

interface Sample {
  readonly collection: string;
  readonly path: string;
  readonly kind: FilterKind;
}

/** One path of every sort that there is: kind of field, translated or not, in rows, through a relation. */
function samplePaths(payload: Payload): readonly Sample[] {
  const seen = new Map<string, Sample>();
  const fieldsOf = (slug: string) => payload.collections[slug as CollectionSlug].config.flattenedFields;
  const walk = (collection: string, fields: readonly FlattenedField[], before: string, trace: string) => {
    for (const field of fields) {
      // Nobody may ask by these: flags of the read guard, and what Payload keeps of an account.
      const isClosed = ['publishedIn', 'sessions', 'salt', 'hash'].includes(field.name) || ('hidden' in field && field.hidden);
      const path = `${before}${field.name}`;
      const found = filterKindOf(path, fieldsOf(collection), fieldsOf);
      if (found === undefined || isClosed || ('virtual' in field && field.virtual === true)) continue;
      const sort = `${trace}${found.kind}${'localized' in field && field.localized ? ' by language' : ''}${found.inRows ? ' in rows' : ''}`;
      if (!seen.has(sort)) seen.set(sort, { collection, path, kind: found.kind });
      if (field.type === 'group' || field.type === 'array') walk(collection, field.flattenedFields, `${path}.`, trace);
      if (field.type !== 'relationship' && field.type !== 'upload') continue;
      if (typeof field.relationTo === 'string' && trace === '') walk(collection, fieldsOf(field.relationTo), `${path}.`, 'related ');
      if (typeof field.relationTo !== 'string') seen.set('target', { collection, path: `${path}.value`, kind: 'target' });
    }
  };
  for (const { config } of Object.values(payload.collections)) walk(config.slug, config.flattenedFields, '', '');
  return [...seen.values()];
}

function valueFor(house: House, kind: FilterKind, operator: string): string {
  if (operator === 'exists') return 'true';
  const id = house.database === 'mongodb' ? '65f000000000000000000000' : '00000000-0000-4000-8000-000000000000';
  switch (kind) {
    case 'id':
      return operator === 'like' || operator === 'contains' ? 'zz' : id;
    case 'relation':
    case 'relations':
    case 'target':
      return id;
    case 'number':
      return '3';
    case 'date':
      return '2026-01-01';
    case 'checkbox':
      return 'true';
    default:
      return 'zz';
  }
}

describeOnBothDatabases('a comparison in where', (house) => {
  it('is answered where it is offered, and refused with 400 where it is not, for every sort of field', { timeout: 300_000 }, async () => {
    const administrator = await house.person('administrator');
    const wrong: string[] = [];
    const paths = samplePaths(house.payload);
    for (const { collection, path, kind } of paths) {
      for (const operator of [...whereOperators[kind], ...neverOffered]) {
        const query = `where[${path}][${operator}]=${valueFor(house, kind, operator)}`;
        const { status } = await house.rest(`/${collection}?${query}&depth=0&limit=1`, { as: administrator });
        if (status === 403) break; // a collection that nobody reads over REST
        if (status !== (whereOperators[kind].includes(operator) ? 200 : 400))
          wrong.push(`${collection} ${path} (${kind}) ${operator}: ${String(status)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(paths.length).toBeGreaterThan(20);
  });
});
