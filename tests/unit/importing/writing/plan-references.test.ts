import { describe, expect, it } from 'vitest';
import type { ReferenceEntry } from '@/importing/bibliography/reference-entry.ts';
import { planReferences } from '@/importing/writing/plan-references.ts';
import type { StoredReference } from '@/importing/writing/stored-reference.ts';

const entry = (more: Partial<ReferenceEntry>): ReferenceEntry => ({
  citationKey: 'lee2019',
  type: 'book',
  title: 'A Title',
  authors: [{ family: 'Lee', given: 'A.' }],
  year: 2019,
  ...more,
});
const work = (more: Partial<StoredReference>): StoredReference => ({
  id: '1',
  citationKey: 'lee2019',
  title: 'A title.',
  authors: [{ family: 'Lee' }],
  editors: [],
  year: 2019,
  ...more,
});
const plan = (mine: Partial<ReferenceEntry>, stored: readonly StoredReference[]) =>
  planReferences([{ entry: entry(mine), text: 'line' }], stored).map((planned) =>
    planned.state === 'new' ? `new ${planned.entry.citationKey}` : `reused ${planned.id} ${planned.citationKey}`,
  );

describe('works of a reference list', () => {
  it('are new when the bibliography does not have them', () => {
    expect(plan({}, [])).toEqual(['new lee2019']);
  });

  it('are found by their DOI, whatever key they have', () => {
    expect(plan({ DOI: '10.1000/a' }, [work({ citationKey: 'other', title: 'Other', DOI: '10.1000/a' })])).toEqual(['reused 1 other']);
  });

  it('are found by key and title, or by people, year and title', () => {
    expect(plan({}, [work({})])).toEqual(['reused 1 lee2019']);
    expect(plan({}, [work({ citationKey: 'lee-title' })])).toEqual(['reused 1 lee-title']);
  });

  it('take another key when a different work has theirs', () => {
    expect(plan({}, [work({ title: 'Something else' })])).toEqual(['new lee2019b']);
    expect(plan({ DOI: '10.1000/a' }, [work({ DOI: '10.1000/b' })])).toEqual(['new lee2019b']);
  });
});
