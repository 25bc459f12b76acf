import { expect, it } from 'vitest';
import { checkDocument } from '@/translation/checks/check-document.ts';
import type { LedgerPassage } from '@/translation/ledger/read-ledger.ts';
import { termbaseOf } from '@/translation/termbase/termbase.ts';
import type { Tag } from '@/passages/segment.ts';

const facts = {
  termbase: termbaseOf([]),
  required: new Set(['title']),
  unpublishedLink: ({ kind }: Tag) => (kind === 'link' ? 'Check-in round' : undefined),
  pictures: new Map([['sections.a.blocks.b.caption', ['circle.png']]]),
};

function passage(key: string, source: string, target: string | undefined, more: Partial<LedgerPassage> = {}): LedgerPassage {
  return {
    segment: { key, kind: 'line', path: [key], text: source, tagged: false, tags: [] },
    target: target === undefined ? undefined : { text: target, tags: [] },
    state: 'needsReview',
    entry: undefined,
    ...more,
  };
}

function checked(...passages: LedgerPassage[]): Record<string, string[]> {
  const found = checkDocument({ passages, sourceLocale: 'en', locale: 'nl', facts });
  return Object.fromEntries([...found].map(([key, findings]) => [key, findings.map(({ check }) => check)]));
}

it('names a title that nobody has translated, and no other passage', () => {
  expect(checked(passage('title', 'Learning', undefined), passage('summary', 'Together', undefined))).toEqual({
    title: ['empty'],
    summary: [],
  });
});

it('compares passages with the same source within the document', () => {
  const two = [passage('a', 'In short', 'Kortom'), passage('b', 'In short', 'In het kort'), passage('c', 'In short', undefined)];
  expect(checked(...two)).toEqual({ a: ['twoTranslations'], b: ['twoTranslations'], c: [] });
});

it('tells of a picture beside its caption, and of a link where it stands', () => {
  const link: Tag = { number: 1, kind: 'link', paired: true, node: { type: 'link' } };
  const segment = { key: 'body#p1', kind: 'paragraph', path: ['body'], text: '<1>Begin</1>', tagged: true, tags: [link] } as const;
  const linked = passage('body#p1', '', undefined, { segment, target: { text: '<1>Begin</1>', tags: [link] } });
  expect(checked(linked, passage('sections.a.blocks.b.caption', 'A circle', undefined))).toEqual({
    'body#p1': ['linkNotPublished'],
    'sections.a.blocks.b.caption': ['altMissing'],
  });
});

it('leaves out a warning that was set aside for these texts, until one of them changes; never an error', () => {
  const dismissed = (check: string, source: string, target: string) => ({
    entry: {
      said: 'reviewed' as const,
      origin: 'person' as const,
      ...{ source, target, by: '', byName: '', at: '' },
      dismissed: [{ check, reason: 'It is a name.', by: '', at: '', source, target }],
    },
  });
  const doubled = 'Samen samen leren';
  expect(checked(passage('a', 'Learning', doubled, dismissed('doubleWord', 'Learning', doubled)))).toEqual({ a: [] });
  expect(checked(passage('a', 'Learning now', doubled, dismissed('doubleWord', 'Learning', doubled)))).toEqual({ a: ['doubleWord'] });
  expect(checked(passage('a', 'Learning', `${doubled}!`, dismissed('doubleWord', 'Learning', doubled)))['a']).toContain('doubleWord');
  const filler = 'Lorem ipsum';
  expect(checked(passage('a', 'Learning', filler, dismissed('placeholder', 'Learning', filler)))).toEqual({ a: ['placeholder'] });
});
