import type { Block, CollectionConfig, Field, GlobalConfig } from 'payload';
import { hasLabel, label } from '@/languages/label.ts';

/**
 * Gives every field, option, row and block its label from the catalogues, so that a field says only what it is.
 * Keys: `field.NAME`, `help.NAME` (where there is one), `option.FIELD.VALUE`, `row.NAME.one|many`, `block.SLUG.one|many`.
 */
export function withFieldLabels(fields: readonly Field[]): Field[] {
  return fields.map(labelledField);
}

/** A collection with labels on itself (`kind.SLUG.one|many`) and on all its fields. */
export function withLabels(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    labels: { singular: label(`kind.${collection.slug}.one`), plural: label(`kind.${collection.slug}.many`) },
    fields: withFieldLabels(collection.fields),
  };
}

/** A global with its label (`global.SLUG`) and those of its fields. */
export function withGlobalLabels(global: GlobalConfig): GlobalConfig {
  return { ...global, label: label(`global.${global.slug}`), fields: withFieldLabels(global.fields) };
}

/** A block with its labels and those of its fields. */
export function withBlockLabels(block: Block): Block {
  return {
    ...block,
    labels: { singular: label(`block.${block.slug}.one`), plural: label(`block.${block.slug}.many`) },
    fields: withFieldLabels(block.fields),
  };
}

function labelledField(field: Field): Field {
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: withFieldLabels(field.fields) };
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => {
        const key = 'name' in tab ? tab.name : typeof tab.label === 'string' ? tab.label : '';
        return { ...tab, label: label(`tab.${key}`), fields: withFieldLabels(tab.fields) };
      }),
    };
  }
  if (field.type === 'ui' || !('name' in field)) return field;
  const description = hasLabel(`help.${field.name}`) ? { description: label(`help.${field.name}`) } : {};
  const named = { ...field, label: label(`field.${field.name}`), admin: { ...field.admin, ...description } } as Field;
  switch (named.type) {
    case 'select':
    case 'radio':
      return {
        ...named,
        options: named.options.map((option) => {
          const value = typeof option === 'string' ? option : option.value;
          const key = `option.${named.name}.${value}`;
          return typeof option === 'string' || hasLabel(key) ? { value, label: label(key) } : option;
        }),
      };
    case 'group':
      return { ...named, fields: withFieldLabels(named.fields) };
    case 'array':
      return {
        ...named,
        labels: { singular: label(`row.${named.name}.one`), plural: label(`row.${named.name}.many`) },
        fields: withFieldLabels(named.fields),
      };
    case 'blocks':
      return {
        ...named,
        labels: { singular: label('row.blocks.one'), plural: label('row.blocks.many') },
        blocks: named.blocks.map(withBlockLabels),
      };
    default:
      return named;
  }
}
