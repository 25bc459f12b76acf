import type { Field } from 'payload';

/**
 * A stored or posted value in one plain form, so that only real changes differ: a relation is its id, an empty value is
 * null, a number in quotes is a number, a date a moment.
 */
export function plainValue(field: Field, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  switch (field.type) {
    case 'number':
      return list(value, (item) => (typeof item === 'string' && item.trim() !== '' ? Number(item) : item));
    case 'checkbox':
      return value === true || value === 'true';
    case 'date': {
      const time = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number(value);
      return Number.isNaN(time) ? value : new Date(time).toISOString();
    }
    case 'relationship':
    case 'upload':
      return list(value, relation);
    case 'text':
    case 'select':
      return list(value, (item) => item);
    default:
      return structuredCopy(value);
  }
}

function list(value: unknown, each: (item: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return each(value);
  return value.length === 0 ? null : value.map(each);
}

function relation(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  if ('relationTo' in record) return { relationTo: record['relationTo'], value: relation(record['value']) };
  return 'id' in record ? record['id'] : JSON.stringify(value);
}

/** As it would be after a trip through JSON: without undefined values, dates as text. */
function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}
