import { describe, expect, it } from 'vitest';
import { type SchemaShape, shapeDifferences } from '@/operations/database/schema-shape.ts';

const expected: SchemaShape = {
  tools: { columns: { id: 'text not null', minutes: 'numeric' }, indexes: { tools_minutes_idx: '(minutes)' } },
};

describe('a schema that is there', () => {
  it('is right when it is what is expected, also beside tables of others and further indexes', () => {
    const found: SchemaShape = {
      tools: { columns: expected['tools']?.columns ?? {}, indexes: { tools_minutes_idx: '(minutes)', by_hand: '(id, minutes)' } },
      _litestream_seq: { columns: { id: 'integer' }, indexes: {} },
    };
    expect(shapeDifferences({ expected, found })).toEqual([]);
  });

  it('is told by what is missing, different, or in the way', () => {
    const found: SchemaShape = {
      tools: { columns: { id: 'text', title: 'text' }, indexes: { tools_title_idx: 'unique (title)' } },
    };
    expect(shapeDifferences({ expected, found })).toEqual([
      'column tools.id is text instead of text not null',
      'column tools.minutes is missing',
      'column tools.title is not expected',
      'index tools_minutes_idx is missing',
      'unique index tools_title_idx is not expected',
    ]);
    expect(shapeDifferences({ expected, found: {} })).toEqual(['table tools is missing']);
  });
});
