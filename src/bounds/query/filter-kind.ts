import type { FlattenedField } from 'payload';
import { isLocale } from '@/languages/locales.ts';

/** What a path in `where` or `sort` leads to, as far as comparing goes. */
export type FilterKind =
  | 'id'
  | 'text'
  | 'texts'
  | 'number'
  | 'numbers'
  | 'date'
  | 'checkbox'
  | 'select'
  | 'selects'
  | 'relation'
  | 'relations'
  | 'polymorphic'
  /** The document of a polymorphic relation: `document.value`. */
  | 'target'
  | 'richText'
  | 'json'
  | 'rows'
  | 'other';

export interface Found {
  readonly kind: FilterKind;
  /** The collection that a relation leads to, where it is one. */
  readonly relationTo?: string;
  /** Whether the path goes through rows or blocks, of which there are many. */
  readonly inRows: boolean;
}

/** The fields of a collection by its slug; none for a collection that is not there. */
export type FieldsOf = (slug: string) => readonly FlattenedField[];

/**
 * Follows a path such as `title`, `title.nl`, `concepts.slug` or `groupSize.from` through a collection's fields.
 * @returns undefined where it leads nowhere, or through a second relation: there Payload can let a refusal fall that nobody catches, which ends the
 *   process (3.90, `validateSearchParam`, which adds to promises that are already awaited)
 */
export function filterKindOf(path: string, fields: readonly FlattenedField[], fieldsOf: FieldsOf): Found | undefined {
  return follow(path.split('.'), fields, fieldsOf, { inRows: false, related: false });
}

interface Way {
  readonly inRows: boolean;
  /** Whether it has led through a relation. */
  readonly related: boolean;
}

function follow(segments: readonly string[], fields: readonly FlattenedField[], fieldsOf: FieldsOf, way: Way): Found | undefined {
  const { inRows } = way;
  const [name, ...after] = segments;
  const field = fields.find((candidate) => candidate.name === name);
  if (field === undefined) return after.length === 0 && (name === 'id' || name === '_id') ? { kind: 'id', inRows } : undefined;
  const rest = 'localized' in field && field.localized && isLocale(after[0]) ? after.slice(1) : after;
  if (rest.length === 0) return leaf(field, way);
  switch (field.type) {
    case 'relationship':
    case 'upload':
      if (typeof field.relationTo === 'string') {
        return rest.length === 1 && rest[0] === 'id'
          ? { kind: 'relation', relationTo: field.relationTo, inRows: field.hasMany === true }
          : way.related
            ? undefined
            : follow(rest, fieldsOf(field.relationTo), fieldsOf, { inRows, related: true });
      }
      if (rest.length === 1 && rest[0] === 'relationTo') return { kind: 'text', inRows };
      return rest.length === 1 && rest[0] === 'value' ? { kind: 'target', inRows } : undefined;
    case 'group':
    case 'tab':
      return follow(rest, field.flattenedFields, fieldsOf, way);
    case 'array':
      return follow(rest, field.flattenedFields, fieldsOf, { ...way, inRows: true });
    case 'blocks':
    case 'json':
    case 'richText':
      // Their insides are no columns; what can be asked there differs from database to database.
      return { kind: 'other', inRows };
    default:
      return undefined;
  }
}

function leaf(field: FlattenedField, { inRows, related }: Way): Found {
  const many = 'hasMany' in field && field.hasMany === true;
  switch (field.type) {
    case 'text':
      if (field.name === 'id') return { kind: 'id', inRows };
      // Of several texts only those of the document itself can be compared, such as the tags of a file.
      return { kind: !many ? 'text' : inRows || related || field.localized === true ? 'other' : 'texts', inRows };
    case 'textarea':
    case 'email':
    case 'code':
      return { kind: 'text', inRows };
    case 'number':
      return { kind: many ? 'numbers' : 'number', inRows };
    case 'date':
      return { kind: 'date', inRows };
    case 'checkbox':
      return { kind: 'checkbox', inRows };
    case 'select':
      return { kind: many ? 'selects' : 'select', inRows };
    case 'radio':
      return { kind: 'select', inRows };
    case 'relationship':
    case 'upload':
      return typeof field.relationTo === 'string'
        ? { kind: many ? 'relations' : 'relation', relationTo: field.relationTo, inRows }
        : { kind: 'polymorphic', inRows };
    case 'richText':
      return { kind: 'richText', inRows };
    case 'json':
      return { kind: 'json', inRows };
    case 'array':
    case 'blocks':
      return { kind: 'rows', inRows };
    default:
      return { kind: 'other', inRows };
  }
}
