import type { Field, Tab } from 'payload';
import type { Part, Shape, ValueField } from './shape.ts';

/**
 * The shape of what these fields hold. The one place that knows Payload's sorts of fields: whoever walks through values walks through
 * the shape. Fields of a finished configuration are compiled once, see `shape-of.ts`. Pure.
 *
 * @throws Error for a sort of field that is not known here, so that no walker can pass over it in silence
 */
export function compileShape(fields: readonly Field[]): Shape {
  return fields.flatMap(partsOf);
}

function partsOf(field: Field): readonly Part[] {
  switch (field.type) {
    case 'ui':
    case 'join':
      return [];
    case 'row':
    case 'collapsible':
      return compileShape(field.fields);
    case 'tabs':
      return field.tabs.flatMap(inTab);
    case 'group': {
      if (!hasName(field)) return compileShape(field.fields);
      if (field.localized === true) return [leaf(field)];
      return [{ kind: 'group', name: field.name, label: field.label, inside: compileShape(field.fields) }];
    }
    case 'array':
      if (field.localized === true) return [leaf(field)];
      return [{ kind: 'array', name: field.name, field, inside: compileShape(field.fields) }];
    case 'blocks':
      if (field.localized === true) return [leaf(field)];
      return [
        {
          kind: 'blocks',
          name: field.name,
          field,
          blocks: new Map(field.blocks.map((block) => [block.slug, compileShape(block.fields)])),
        },
      ];
    case 'checkbox':
    case 'code':
    case 'date':
    case 'email':
    case 'json':
    case 'number':
    case 'point':
    case 'radio':
    case 'relationship':
    case 'richText':
    case 'select':
    case 'text':
    case 'textarea':
    case 'upload':
      return [leaf(field)];
    default:
      return unknownSort(field);
  }
}

function leaf(field: ValueField): Part {
  return { kind: 'leaf', name: field.name, localized: 'localized' in field && field.localized, field };
}

function hasName<Named extends object>(field: Named): field is Named & { readonly name: string } {
  return 'name' in field && typeof field.name === 'string';
}

function inTab(tab: Tab): readonly Part[] {
  const inside = compileShape(tab.fields);
  return hasName(tab) ? [{ kind: 'group', name: tab.name, inside }] : inside;
}

function unknownSort(field: never): never {
  throw new Error(`No walker knows what a field like this holds: teach compile-shape.ts. ${JSON.stringify(field)}`);
}
