import type { Block, Field } from 'payload';
import { systemFields } from './system-fields.ts';

/**
 * The TypeScript type of what the projection makes of these fields: localized leaves become passages, relations become
 * references, everything else stays. The counterpart of `projectFields`; both walk the same cases.
 */
export function contentType(fields: readonly Field[], top = false): string {
  const members = fields.flatMap((field) => memberTypes(field, top));
  return `{ ${members.join(' ')} }`;
}

function memberTypes(field: Field, top: boolean): string[] {
  if (field.type === 'row' || field.type === 'collapsible') return field.fields.flatMap((inner) => memberTypes(inner, top));
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields.flatMap((inner) => memberTypes(inner, top)));
  if (field.type === 'ui' || field.type === 'join' || !('name' in field)) return [];
  if (top && systemFields.has(field.name)) return [];
  return [`readonly ${field.name}?: ${valueType(field)};`];
}

function valueType(field: Field): string {
  switch (field.type) {
    case 'richText':
      return 'Rich';
    case 'text':
      if (field.localized === true) return field.hasMany === true ? 'TextList' : 'Text';
      return field.hasMany === true ? 'readonly string[]' : 'string';
    case 'textarea':
      return field.localized === true ? 'Text' : 'string';
    case 'number':
      return 'number';
    case 'checkbox':
      return 'boolean';
    case 'select':
    case 'radio': {
      const union = field.options.map((option) => `'${typeof option === 'string' ? option : option.value}'`).join(' | ');
      return 'hasMany' in field && field.hasMany ? `readonly (${union})[]` : union;
    }
    case 'relationship':
    case 'upload':
      return field.hasMany === true ? 'readonly Ref[]' : 'Ref';
    case 'group':
      return contentType(field.fields);
    case 'array':
      return `readonly ({ readonly id: string } & ${contentType(field.fields)})[]`;
    case 'blocks':
      return `readonly (${field.blocks.map(blockTypeName).join(' | ')})[]`;
    default:
      return 'string';
  }
}

/** The exported name of a block's type: `prose` gives `ProseContent`. */
export function blockTypeName(block: Block): string {
  return `${block.slug.charAt(0).toUpperCase()}${block.slug.slice(1)}Content`;
}
