import { describe, expect, it } from 'vitest';
import { bounded, linesOf, recordOf } from '@/translation/history/history-record.ts';

const line = (passage: string) =>
  ({ passage, deed: 'confirmed', state: 'needsReview', origin: 'person', source: 'A', target: 'B', note: '' }) as const;

describe('the history of a save', () => {
  it('is one record that gives its lines back, one or many', () => {
    for (const lines of [[line('title')], [line('title'), line('sections.a.body#1')]]) {
      const record = recordOf(lines);
      expect(record === undefined ? [] : linesOf(record)).toEqual(lines);
    }
    expect(recordOf([])).toBeUndefined();
  });

  it('is found by each of its passages and by no part of a key', () => {
    const { passage = '' } = recordOf([line('sections.a.body#12'), line('title')]) ?? {};
    expect(['title', 'sections.a.body#12', 'sections.a.body#1', 'itle'].map((key) => passage.includes(bounded(key)))).toEqual([
      ...[true, true, false, false],
    ]);
  });
});
