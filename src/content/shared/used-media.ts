import type { Field } from 'payload';
import { blockFields, namedFields } from './named-fields.ts';

export interface UsedMedia {
  readonly id: string;
  /** The field it stands in: `sections.0.blocks.1.image`. */
  readonly path: string;
}

/** The files of the media library that a document shows, with the place of each. */
export function usedMedia(fields: readonly Field[], data: unknown, path: readonly string[] = []): UsedMedia[] {
  if (typeof data !== 'object' || data === null) return [];
  const values = data as Readonly<Record<string, unknown>>;
  return namedFields(fields).flatMap((field): UsedMedia[] => {
    const value = values[field.name];
    const at = [...path, field.name];
    switch (field.type) {
      case 'upload': {
        const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
        return typeof id === 'string' || typeof id === 'number' ? [{ id: String(id), path: at.join('.') }] : [];
      }
      case 'group':
        return usedMedia(field.fields, value, at);
      case 'array':
        return rowsOf(value).flatMap((row, index) => usedMedia(field.fields, row, [...at, String(index)]));
      case 'blocks':
        return rowsOf(value).flatMap((row, index) => usedMedia(blockFields(field.blocks, row['blockType']), row, [...at, String(index)]));
      default:
        return [];
    }
  });
}

function rowsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value)
    ? value.filter((row): row is Readonly<Record<string, unknown>> => typeof row === 'object' && row !== null)
    : [];
}
