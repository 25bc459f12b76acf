import type { Pair } from '@/passages/pair-passages.ts';
import type { DeskDeed } from './desk-save.ts';
import type { PassageEntries, PassageOrigin } from './passage-entry.ts';
import { stateOf } from './state-of.ts';

interface Reviewing {
  readonly pairs: readonly Pair[];
  readonly former: PassageEntries;
  readonly entries: PassageEntries;
  readonly deeds: ReadonlyMap<string, DeskDeed> | undefined;
}

interface Reviewed {
  /** The segment's key. */
  readonly passage: string;
  readonly source: string;
  readonly target: string;
  readonly origin: PassageOrigin;
}

/**
 * The passages that somebody found good with this save, on the desk or by publishing the document as reviewed: what the memory is to learn.
 * Not what was good before, nor what a minor edit carried along; a text built freely has no source of its own. Pure.
 */
export function newUnitsOf({ pairs, former, entries, deeds }: Reviewing): Reviewed[] {
  return pairs.flatMap(({ segment: { key, kind, text: source }, target }) => {
    const [before, entry] = [former[key], entries[key]];
    if (kind === 'free' || target === undefined || entry === undefined) return [];
    if (stateOf({ source, target: target.text, entry }) !== 'reviewed') return [];
    const isNews = deeds?.get(key)?.deed === 'approved' || before?.said !== 'reviewed' || before.target !== entry.target;
    return isNews ? [{ passage: key, source, target: target.text, origin: entry.origin }] : [];
  });
}
