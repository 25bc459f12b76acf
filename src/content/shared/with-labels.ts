import type { Block, CollectionConfig, Field, GlobalConfig } from 'payload';
import { hasLabel, label } from '@/languages/label.ts';
import { labelKey } from '@/languages/label-key.ts';

/**
 * Gives every field, option, row and block its label from the catalogues, so that a field says only what it is.
 * Keys: `field.NAME`, `help.NAME` (where there is one), `option.FIELD.VALUE`, `row.NAME.one|many`, `block.SLUG.one|many`. The first four may
 * have the kind before the name (`field.KIND.NAME`), which goes before the shared one; blocks are shared by all kinds, and so are their labels.
 */
function withFieldLabels(fields: readonly Field[], kind: string | undefined): Field[] {
  return fields.map((field) => labelledField(field, kind));
}

/** A collection with labels on itself (`kind.SLUG.one|many`) and on all its fields. */
export function withLabels(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    labels: { singular: label(`kind.${collection.slug}.one`), plural: label(`kind.${collection.slug}.many`) },
    fields: withFieldLabels(collection.fields, collection.slug),
  };
}

/** A global with its label (`global.SLUG`) and those of its fields. */
export function withGlobalLabels(global: GlobalConfig): GlobalConfig {
  return { ...global, label: label(`global.${global.slug}`), fields: withFieldLabels(global.fields, global.slug) };
}

/** A block with its labels and those of its fields. */
export function withBlockLabels(block: Block): Block {
  return {
    ...block,
    labels: { singular: label(`block.${block.slug}.one`), plural: label(`block.${block.slug}.many`) },
    ...(hasLabel(`block.${block.slug}.about`) ? { admin: { ...block.admin, ...inChooser(block.slug) } } : {}),
    fields: withFieldLabels(block.fields, undefined),
  };
}

/**
 * How the chooser shows a block: with a picture and a sentence. Payload has no place for a sentence, but shows the name of a group above its
 * blocks; so each is a group of its own, and `chooser.css` puts the two together.
 */
function inChooser(slug: string): NonNullable<Block['admin']> {
  return { group: label(`block.${slug}.about`), images: { thumbnail: { url: `/assets/blocks/${slug}.svg`, alt: '' } } };
}

function labelledField(field: Field, kind: string | undefined): Field {
  if (field.type === 'row' || field.type === 'collapsible') return { ...field, fields: withFieldLabels(field.fields, kind) };
  if (field.type === 'tabs') {
    return {
      ...field,
      tabs: field.tabs.map((tab) => {
        const key = 'name' in tab ? tab.name : typeof tab.label === 'string' ? tab.label : '';
        return { ...tab, label: label(`tab.${key}`), fields: withFieldLabels(tab.fields, kind) };
      }),
    };
  }
  if (field.type === 'ui' || !('name' in field)) return field;
  const help = labelKey({ prefix: 'help', name: field.name, kind });
  const description = hasLabel(help) ? { description: label(help) } : {};
  const text = label(labelKey({ prefix: 'field', name: field.name, kind }));
  const named = { ...field, label: text, admin: { ...field.admin, ...description } } as Field;
  switch (named.type) {
    case 'select':
    case 'radio':
      return {
        ...named,
        options: named.options.map((option) => {
          const value = typeof option === 'string' ? option : option.value;
          const key = labelKey({ prefix: 'option', name: `${named.name}.${value}`, kind });
          return typeof option === 'string' || hasLabel(key) ? { value, label: label(key) } : option;
        }),
      };
    case 'group':
      return { ...named, fields: withFieldLabels(named.fields, kind) };
    case 'array':
      return {
        ...named,
        labels: {
          singular: label(labelKey({ prefix: 'row', name: `${named.name}.one`, kind })),
          plural: label(labelKey({ prefix: 'row', name: `${named.name}.many`, kind })),
        },
        fields: withFieldLabels(named.fields, kind),
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
