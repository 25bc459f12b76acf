import { describe, expect, it } from 'vitest';
import { backdropParts } from '@/workbench/desk/admin/text/backdrop-parts.ts';
import { insertTag } from '@/workbench/desk/admin/text/insert-tag.ts';
import { longestWords } from '@/workbench/desk/admin/text/longest-words.ts';
import { missingTags } from '@/workbench/desk/admin/text/missing-tags.ts';
import { taggedParts } from '@/workbench/desk/admin/text/tagged-parts.ts';
import { undoInsertion } from '@/workbench/desk/admin/text/undo-insertions.ts';
import { wordDiff } from '@/workbench/desk/admin/text/word-diff.ts';

describe('a tagged text on the desk', () => {
  it('is cut into words and tags that together are the text', () => {
    const text = 'A <1>bold</1> word<2/>.';
    expect(taggedParts(text).map((part) => part.text)).toEqual(['A ', '<1>', 'bold', '</1>', ' word', '<2/>', '.']);
    expect(taggedParts('1 < 2 and <a>')).toEqual([{ type: 'words', text: '1 < 2 and <a>' }]);
  });

  it('takes a pair around what is selected, and keeps that selected', () => {
    expect(insertTag({ text: 'učiť sa', start: 0, end: 4 }, { number: 3, paired: true })).toEqual({
      text: '<3>učiť</3> sa',
      start: 3,
      end: 7,
    });
  });

  it('takes a single tag behind what is selected, so that no word is lost', () => {
    expect(insertTag({ text: 'leren', start: 0, end: 5 }, { number: 2, paired: false })).toEqual({ text: 'leren<2/>', start: 9, end: 9 });
  });

  it('knows which of the source’s tags are still to be set', () => {
    expect(missingTags([{ number: 1 }, { number: 2 }, { number: 12 }], '<1>a</1> <2/>')).toEqual([{ number: 12 }]);
  });

  it('is found on the page by its longest words between tags', () => {
    expect(longestWords('See <1/> the   whole\nschool<2/> now')).toBe('the whole school');
    expect(longestWords('<1/>')).toBe('');
  });

  it('shows tags and findings where they stand, an error over a warning', () => {
    const parts = backdropParts('ab <1/>cd', [
      { severity: 'warning', range: [0, 2] },
      { severity: 'error', range: [1, 2] },
      { severity: 'error' },
    ]);
    expect(parts).toEqual([
      { text: 'a', tag: false, severity: 'warning' },
      { text: 'b', tag: false, severity: 'error' },
      { text: ' ', tag: false, severity: null },
      { text: '<1/>', tag: true, severity: null },
      { text: 'cd', tag: false, severity: null },
    ]);
  });

  it('takes an insertion back only while it stands as it was put in', () => {
    const insertions = [{ before: 'Dob', after: 'Dobrý deň' }];
    expect(undoInsertion('Dobrý deň', insertions)).toEqual({ text: 'Dob', left: [] });
    expect(undoInsertion('Dobrý deň!', insertions)).toBeUndefined();
  });
});

describe('the difference of two texts', () => {
  it('names words put in and taken out, a tag being one word', () => {
    expect(wordDiff('The old school <1/>', 'The new school <2/>', 'en')).toEqual([
      { kind: 'same', text: 'The ' },
      { kind: 'removed', text: 'old' },
      { kind: 'added', text: 'new' },
      { kind: 'same', text: ' school ' },
      { kind: 'removed', text: '<1/>' },
      { kind: 'added', text: '<2/>' },
    ]);
  });

  it('is nothing for equal texts and all of it for an empty one', () => {
    expect(wordDiff('a b', 'a b', 'sk')).toEqual([{ kind: 'same', text: 'a b' }]);
    expect(wordDiff('', 'deň', 'sk')).toEqual([{ kind: 'added', text: 'deň' }]);
  });
});
