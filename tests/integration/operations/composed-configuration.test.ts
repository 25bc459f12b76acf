import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../../support/databases.ts';

describeOnBothDatabases('the composed product', (house) => {
  it('falls back to no language by itself, and its Publish button publishes the language in view', () => {
    expect(house.config.localization).toMatchObject({
      defaultLocale: 'en',
      fallback: false,
      defaultLocalePublishOption: 'active',
    });
  });

  it('keeps a status for each language of everything that has drafts', () => {
    expect(house.config.experimental).toMatchObject({ localizeStatus: true });
    const drafted = [...house.config.collections, ...house.config.globals].filter(({ versions }) => versions?.drafts);
    expect(drafted.length).toBeGreaterThan(8);
    expect(drafted.filter(({ versions }) => versions?.drafts && versions.drafts.localizeStatus !== true).map(({ slug }) => slug)).toEqual(
      [],
    );
  });

  it('saves nothing by itself while somebody types', () => {
    const saving = [...house.config.collections, ...house.config.globals].filter(
      ({ versions }) => versions?.drafts && versions.drafts.autosave,
    );
    expect(saving.map(({ slug }) => slug)).toEqual([]);
  });

  it('limits versions at no save, in no collection and no global', () => {
    const limits = [
      ...house.config.collections.filter(({ versions }) => versions).map(({ slug, versions }) => [slug, versions?.maxPerDoc]),
      ...house.config.globals.filter(({ versions }) => versions).map(({ slug, versions }) => [slug, versions?.max]),
    ];
    expect(limits.filter(([, limit]) => limit !== 0)).toEqual([]);
  });

  it('has none of Payload’s scheduled jobs, which unpublish the wrong language', () => {
    expect(house.config.jobs.tasks ?? []).toEqual([]);
  });

  it('asks no other server for pictures of people, and tells nobody that it runs', () => {
    expect(house.config.admin.avatar).toBe('default');
    expect(house.config.telemetry).toBe(false);
  });
});

describeOnBothDatabases(
  'the composed product',
  (house) => {
    it('keeps blocks as JSON in the row of their document', () => {
      const { tables, blocksAsJSON } = house.payload.db as unknown as { tables: Record<string, unknown>; blocksAsJSON: boolean };
      expect(blocksAsJSON).toBe(true);
      expect(Object.keys(tables)).toContain('chapters');
      expect(Object.keys(tables).filter((name) => name.includes('_blocks_'))).toEqual([]);
    });
  },
  { only: 'sqlite' },
);
