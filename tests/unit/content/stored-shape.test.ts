import type { CollectionConfig, Field, GlobalConfig } from 'payload';
import { describe, expect, it } from 'vitest';
import { globals, kinds } from '@/content/kinds.ts';

const sources: readonly (CollectionConfig | GlobalConfig)[] = [...kinds.map((kind) => kind.collection), ...globals];

/** Every field of a document with its path, inside rows, blocks, groups and tabs as well. */
function everyField(fields: readonly Field[], path = ''): { path: string; field: Field }[] {
  return fields.flatMap((field) => {
    const here = 'name' in field && field.name ? `${path}${field.name}` : path;
    const below = here === path ? path : `${here}.`;
    const inner =
      field.type === 'blocks'
        ? field.blocks.flatMap((block) => everyField(block.fields, `${below}${block.slug}.`))
        : field.type === 'tabs'
          ? field.tabs.flatMap((tab) => everyField(tab.fields, 'name' in tab && tab.name ? `${below}${tab.name}.` : below))
          : 'fields' in field
            ? everyField(field.fields, below)
            : [];
    return [{ path: here, field }, ...inner];
  });
}

describe.each(sources.map((source) => [source.slug, source] as const))('%s', (_, source) => {
  const fields = everyField(source.fields);

  it('shares its rows between languages: no array and no blocks are localized', () => {
    const localized = fields.filter(({ field }) => (field.type === 'array' || field.type === 'blocks') && field.localized === true);
    expect(localized.map(({ path }) => path)).toEqual([]);
  });

  it('localizes leaves only: nothing localized stands inside something localized', () => {
    const localized = fields.filter(({ field }) => 'localized' in field && field.localized).map(({ path }) => path);
    expect(localized.filter((path) => localized.some((outer) => path.startsWith(`${outer}.`)))).toEqual([]);
  });

  it('finds nothing through a join, which loses what lies behind a localized field', () => {
    expect(fields.filter(({ field }) => field.type === 'join').map(({ path }) => path)).toEqual([]);
  });

  it('has no index over localized and shared fields together', () => {
    const localized = new Set(fields.filter(({ field }) => 'localized' in field && field.localized).map(({ path }) => path));
    const indexes = 'indexes' in source ? (source.indexes ?? []) : [];
    expect(indexes.filter(({ fields: names }) => names.some((name) => localized.has(name)))).toEqual([]);
  });

  it('keeps all versions at a save, since Payload would read all of them to find the oldest', () => {
    const { versions } = source;
    if (typeof versions !== 'object') return;
    expect('maxPerDoc' in versions ? versions.maxPerDoc : 'max' in versions ? versions.max : undefined).toBe(0);
  });

  it('has a status for each language wherever it has drafts', () => {
    const drafts = typeof source.versions === 'object' ? source.versions.drafts : undefined;
    if (drafts === undefined || drafts === false) return;
    expect(drafts).toMatchObject({ localizeStatus: true });
  });

  it('offers no scheduled unpublishing by Payload, which ignores the language', () => {
    const drafts = typeof source.versions === 'object' ? source.versions.drafts : undefined;
    expect(typeof drafts === 'object' ? (drafts.schedulePublish ?? false) : false).toBe(false);
  });
});
