import { describe, expect, it } from 'vitest';
import type { SchemaSnapshot, TableSnapshot } from '@/operations/database/schema-snapshot.ts';
import { schemaSteps } from '@/operations/database/schema-steps.ts';

function table(name: string, columns: Readonly<Record<string, string>>, more: Partial<TableSnapshot> = {}): TableSnapshot {
  const typed = Object.entries(columns).map(([column, type]) => [column, { name: column, type, notNull: false }] as const);
  return { name, columns: Object.fromEntries(typed), indexes: {}, foreignKeys: {}, ...more };
}

function schema(...tables: readonly TableSnapshot[]): SchemaSnapshot {
  return { id: 'x', prevId: 'y', tables: Object.fromEntries(tables.map((each) => [each.name, each])) };
}

describe('a change of the schema', () => {
  it('first adds, then changes, and removes last, so that nothing has to be guessed and data can be moved between', () => {
    const from = schema(table('tools', { id: 'text', minutes: 'integer', title: 'text' }), table('old', { id: 'text' }));
    const to = schema(table('tools', { id: 'text', duration: 'integer', title: 'text(36)' }), table('new', { id: 'text' }));
    const { added, changed, removed } = schemaSteps({ from, to });
    expect(added.tables).toEqual({
      tools: table('tools', { id: 'text', minutes: 'integer', title: 'text', duration: 'integer' }),
      old: table('old', { id: 'text' }),
      new: table('new', { id: 'text' }),
    });
    expect(changed.tables).toEqual({
      tools: table('tools', { id: 'text', duration: 'integer', title: 'text(36)', minutes: 'integer' }),
      old: table('old', { id: 'text' }),
      new: table('new', { id: 'text' }),
    });
    expect(removed).toEqual(['tools.minutes', 'old']);
  });

  it('keeps index and reference of a column for as long as the column', () => {
    const indexes = { minutes_idx: { name: 'minutes_idx', columns: ['minutes'], isUnique: false } };
    const foreignKeys = { owner_fk: { columnsFrom: ['owner'], tableTo: 'people', columnsTo: ['id'] } };
    const from = schema(table('tools', { id: 'text', minutes: 'integer', owner: 'text' }, { indexes, foreignKeys }));
    const to = schema(table('tools', { id: 'text' }));
    expect(schemaSteps({ from, to }).changed).toEqual(from);
  });

  it('gives a new column its reference at once', () => {
    const foreignKeys = { owner_fk: { columnsFrom: ['owner'], tableTo: 'people', columnsTo: ['id'] } };
    const to = schema(table('tools', { id: 'text', owner: 'text' }, { foreignKeys }));
    expect(schemaSteps({ from: schema(table('tools', { id: 'text' })), to }).added).toEqual(to);
  });
});
