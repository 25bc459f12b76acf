import type { Block, Field } from 'payload';
import type { LeafPart, Part, Shape } from '@/content/shape/shape.ts';
import { shapeOf } from '@/content/shape/shape-of.ts';
import { systemFields } from './system-fields.ts';

/**
 * The TypeScript type of what the projection makes of these fields: localized leaves become passages, relations become
 * references, everything else stays. The counterpart of `projectFields`; both walk the same cases.
 */
export function contentType(fields: readonly Field[], top = false): string {
  return membersOf(shapeOf(fields).filter(({ name }) => !(top && systemFields.has(name))));
}

function membersOf(shape: Shape): string {
  return `{ ${shape.map((part) => `readonly ${part.name}?: ${valueType(part)};`).join(' ')} }`;
}

function valueType(part: Part): string {
  switch (part.kind) {
    case 'leaf':
      return leafType(part);
    case 'group':
      return membersOf(part.inside);
    case 'array':
      return `readonly ({ readonly id: string } & ${membersOf(part.inside)})[]`;
    case 'blocks':
      return `readonly (${part.field.blocks.map(blockTypeName).join(' | ')})[]`;
  }
}

function leafType({ field, localized }: LeafPart): string {
  switch (field.type) {
    case 'richText':
      return 'Rich';
    case 'text':
      if (localized) return field.hasMany === true ? 'TextList' : 'Text';
      return field.hasMany === true ? 'readonly string[]' : 'string';
    case 'textarea':
      return localized ? 'Text' : 'string';
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
    default:
      return 'string';
  }
}

/** The exported name of a block's type: `prose` gives `ProseContent`. */
export function blockTypeName(block: Block): string {
  return `${block.slug.charAt(0).toUpperCase()}${block.slug.slice(1)}Content`;
}
