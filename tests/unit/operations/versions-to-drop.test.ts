import { describe, expect, it } from 'vitest';
import { type StoredVersion, versionsToDrop } from '@/operations/versions-to-drop.ts';

/** Whatever a document holds. */
const content = (fields: Record<string, unknown>): Pick<StoredVersion, 'content'> => ({ content: fields });

/** A version with an English and a Dutch title; newest first in the lists below. */
const version = (id: string, en: string, nl: string, more: Partial<StoredVersion> = {}): StoredVersion => ({
  id,
  latest: false,
  ...content({ title: { en, nl }, number: 4, updatedAt: id }),
  ...more,
});

describe('pruning the versions of a document', () => {
  it('keeps the newest texts of each language and drops older ones', () => {
    const versions = [
      version('5', 'e3', 'n1', { latest: true }),
      version('4', 'e2', 'n1'),
      version('3', 'e1', 'n1'),
      version('2', 'e0', 'n0'),
    ];
    expect(versionsToDrop(versions, 2)).toEqual(['3']);
  });

  it('does not let many English saves push out the Dutch history', () => {
    const english = Array.from({ length: 30 }, (_, index) => version(`e${index}`, `text ${index}`, 'n2'));
    const versions = [...english, version('n1', 'text 30', 'n1'), version('n0', 'text 30', 'n0')];
    expect(versionsToDrop(versions, 3)).toEqual(english.slice(3).map(({ id }) => id));
  });

  it('keeps what was published, however old', () => {
    const at = (text: string) => content({ title: { en: text }, modifiedAt: { en: '2026-01-01', nl: null } });
    const versions = [
      version('5', '', '', { latest: true, ...at('five') }),
      version('4', '', '', at('four')),
      version('3', '', '', at('three')),
      version('2', '', '', at('published')),
      version('1', 'one', 'n'),
    ];
    expect(versionsToDrop(versions, 1)).toEqual(['4', '3']);
  });

  it('drops a save that changed nothing', () => {
    expect(versionsToDrop([version('2', 'e', 'n', { latest: true }), version('1', 'e', 'n')], 10)).toEqual(['1']);
  });

  it('counts a change of what all languages share as history of its own', () => {
    const shared = (id: string, number: number) => version(id, 'e', 'n', content({ title: { en: 'e', nl: 'n' }, number }));
    expect(versionsToDrop([shared('3', 3), shared('2', 2), shared('1', 1)], 2)).toEqual(['1']);
  });

  it('finds localized text inside rows and blocks', () => {
    const nested = (id: string, nl: string) => version(id, '', '', content({ sections: [{ id: 'a', heading: { en: 'e', nl } }] }));
    expect(versionsToDrop([nested('3', 'c'), nested('2', 'b'), nested('1', 'a')], 2)).toEqual(['1']);
  });
});
