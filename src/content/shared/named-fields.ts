import type { Block, Field, Tab } from 'payload';

export type NamedField =
  Extract<Field, { name: string }> | { readonly type: 'group'; readonly name: string; readonly fields: readonly Field[] };

/** The fields that hold data at this level, with those inside rows, collapsibles, nameless groups and tabs. */
export function namedFields(fields: readonly Field[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap(inTab);
    if ('name' in field && typeof field.name === 'string') return field.type === 'ui' || field.type === 'join' ? [] : [field];
    return 'fields' in field ? namedFields(field.fields) : [];
  });
}

function inTab(tab: Tab): NamedField[] {
  return 'name' in tab && typeof tab.name === 'string' ? [{ type: 'group', name: tab.name, fields: tab.fields }] : namedFields(tab.fields);
}

export function blockFields(blocks: readonly Block[], blockType: unknown): readonly Field[] {
  return blocks.find((block) => block.slug === blockType)?.fields ?? [];
}

export function isLocalized(field: NamedField): boolean {
  return 'localized' in field && field.localized;
}
