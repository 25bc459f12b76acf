import { describe, expect, it } from 'vitest';
import { apartFrom } from '@/operations/servers/apart-from.ts';
import type { ServerRow } from '@/operations/servers/server-row.ts';

describe('servers on one database', () => {
  const now = new Date('2026-03-01T12:00:00.000Z');
  const row = (id: string, more: Partial<ServerRow> = {}): ServerRow => ({
    ...{ id, host: 'one', pid: 1, dataFolder: 'a', uploads: 'folder', at: '2026-03-01T11:59:50.000Z' },
    ...more,
  });
  const apart = (own: ServerRow, ...others: ServerRow[]) => apartFrom(own, others, now).map(({ id }) => id);

  it('are apart where uploads lie in two folders, or here in a folder and there in a bucket', () => {
    expect(apart(row('own'), row('other', { dataFolder: 'b' }))).toEqual(['other']);
    expect(apart(row('own'), row('other', { uploads: 'bucket' }))).toEqual(['other']);
  });

  it('are together with one folder, or a bucket each', () => {
    expect(apart(row('own'), row('own', { dataFolder: 'b' }), row('other'))).toEqual([]);
    expect(apart(row('own', { uploads: 'bucket' }), row('other', { dataFolder: 'b', uploads: 'bucket' }))).toEqual([]);
  });

  it('are forgotten after a minute of silence', () => {
    expect(apart(row('own'), row('other', { dataFolder: 'b', at: '2026-03-01T11:58:59.000Z' }))).toEqual([]);
  });
});
