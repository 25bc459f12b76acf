import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveRequest } from '@/workbench/desk/desk-contract.ts';
import type { Edit } from '@/workbench/desk/admin/saving/passage-save.ts';
import { retryDelay } from '@/workbench/desk/admin/saving/retry-delay.ts';
import { type SaveOutcome, Saver } from '@/workbench/desk/admin/saving/saver.ts';
import { passageOf } from './passage-of.ts';

const counts = { missing: 0, draft: 0, needsReview: 0, reviewed: 0, outdated: 0 };
const draft = (text: string): Edit => ({ text, deed: 'draft' });

/** A saver with a browser's storage and a server, both in memory; `answers` are given in turn, then all is saved. */
function desk(answers: SaveOutcome['type'][] = [], keeps = true) {
  const sent: SaveRequest[] = [];
  const kept = new Map<string, string>();
  const told: string[] = [];
  let saves = 0;
  const saver = new Saver({
    send: (request) => {
      sent.push(request);
      return Promise.resolve(outcome(answers.shift() ?? 'saved', request));
    },
    keep: (key, { text }) => {
      if (keeps) kept.set(key, text);
      return keeps;
    },
    drop: (key) => void kept.delete(key),
    onSaved: ({ passage }) => told.push(`saved ${passage.target}`),
    onConflict: (key) => told.push(`conflict ${key}`),
    onSourceChanged: (key) => told.push(`source of ${key} changed`),
    onRefused: (key, message) => told.push(`refused ${key} ${message}`),
    now: () => new Date('2026-11-24T12:04:00Z'),
  });
  function outcome(type: SaveOutcome['type'], { key, text }: SaveRequest): SaveOutcome {
    const passage = passageOf(key, { target: text, base: String((saves += 1)) });
    if (type === 'saved') return { type, saved: { passage, totals: { passages: counts, words: counts }, offerPublish: false } };
    if (type === 'conflict' || type === 'sourceChanged') return { type, conflict: { errors: [], passage, yours: text } };
    return type === 'refused' ? { type, message: 'no' } : { type };
  }
  return { saver, sent, kept, told };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a source that changes under somebody’s hands', () => {
  it('is no conflict: the server has the words, nothing waits, and the next text goes out on its copy', async () => {
    const { saver, sent, kept, told } = desk(['sourceChanged']);
    await saver.do('a', '0', { text: 'slovo', source: 'word', deed: 'confirm' });
    expect([told, kept.size, saver.view().held]).toEqual([['source of a changed'], 0, false]);
    await saver.do('a', '1', { text: 'slová', source: 'words', deed: 'confirm' });
    expect(sent[1]).toEqual({ key: 'a', base: '1', text: 'slová', source: 'words', deed: 'confirm' });
  });

  it('stays the source of words that were written before it was seen, also where they waited for another save or a choice', async () => {
    const { saver, sent } = desk(['saved', 'conflict']);
    const first = saver.do('a', '0', { text: 'one', source: 'former', deed: 'draft' });
    saver.type('a', '0', { text: 'two', source: 'former', deed: 'draft' });
    await first;
    await vi.advanceTimersByTimeAsync(1500);
    await saver.settle('a', '9', { text: 'two', deed: 'draft' });
    expect(sent.map(({ text, source }) => [text, source])).toEqual([
      ['one', 'former'],
      ['two', 'former'],
      ['two', 'former'],
    ]);
  });
});

describe('saving by itself', () => {
  it('sends one draft a second and a half after the last key, and keeps each text until then', async () => {
    const { saver, sent, kept } = desk();
    saver.type('a', '0', draft('D'));
    await vi.advanceTimersByTimeAsync(1000);
    saver.type('a', '0', draft('De'));
    expect(kept.get('a')).toBe('De');
    await vi.advanceTimersByTimeAsync(1499);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ key: 'a', base: '0', text: 'De', deed: 'draft' }]);
    expect(kept.size).toBe(0);
    expect(saver.view().savedAt?.toISOString()).toBe('2026-11-24T12:04:00.000Z');
  });

  it('sends the next text on the copy that the answer named', async () => {
    const { saver, sent } = desk();
    const first = saver.do('a', '0', draft('one'));
    saver.type('a', '0', draft('two'));
    await first;
    await vi.advanceTimersByTimeAsync(1500);
    expect(sent.map(({ base, text }) => [base, text])).toEqual([
      ['0', 'one'],
      ['1', 'two'],
    ]);
  });

  it('keeps everything without a network, tries again with growing pauses, and lets go once it arrived', async () => {
    const { saver, sent, kept } = desk(['unreachable', 'unreachable']);
    await saver.do('a', '0', { text: 'slovo', deed: 'confirm' });
    expect(saver.view().link).toBe('unreachable');
    expect(kept.get('a')).toBe('slovo');
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.length).toBe(2);
    await vi.advanceTimersByTimeAsync(3999);
    expect(sent.length).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.length).toBe(3);
    expect(sent.at(-1)).toEqual({ key: 'a', base: '0', text: 'slovo', deed: 'confirm' });
    expect([saver.view().link, saver.view().unsaved.size, kept.size]).toEqual(['ok', 0, 0]);
  });

  it('never waits longer than a minute between tries', () => {
    expect([1, 2, 3, 6, 20].map(retryDelay)).toEqual([2000, 4000, 8000, 60_000, 60_000]);
  });

  it('stops asking when the login has run out, keeps all texts, and goes on afterwards', async () => {
    const { saver, sent, kept } = desk(['signedOut']);
    await saver.do('a', '0', draft('one'));
    saver.type('b', '0', draft('two'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.length).toBe(1);
    expect([...kept.values()]).toEqual(['one', 'two']);
    await saver.again();
    expect(sent.slice(1).map(({ text }) => text)).toEqual(['one', 'two']);
    expect(kept.size).toBe(0);
  });

  it('sends nothing more of a passage in conflict until the person has chosen, then on the server’s copy', async () => {
    const { saver, sent, kept, told } = desk(['conflict']);
    await saver.do('a', '0', draft('mine'));
    saver.type('a', '0', draft('mine too'));
    await vi.advanceTimersByTimeAsync(5000);
    expect([sent.length, told, kept.get('a')]).toEqual([1, ['conflict a'], 'mine too']);
    await saver.settle('a', '9', draft('both'));
    expect(sent.at(-1)).toEqual({ key: 'a', base: '9', text: 'both', deed: 'draft' });
    expect(kept.size).toBe(0);
  });

  it('takes the server’s text in a conflict without sending anything', async () => {
    const { saver, sent, kept } = desk(['conflict']);
    await saver.do('a', '0', draft('mine'));
    await saver.settle('a', '9', null);
    expect([sent.length, kept.size, saver.unsaved('a')]).toEqual([1, 0, undefined]);
  });

  it('holds a text that was refused until it is changed', async () => {
    const { saver, sent, told } = desk(['refused']);
    await saver.do('a', '0', { text: 'x', deed: 'approve' });
    await saver.flushAll();
    expect([sent.length, told, saver.unsaved('a'), saver.view().held]).toEqual([1, ['refused a no'], 'x', true]);
    saver.type('a', '0', draft('xy'));
    await vi.advanceTimersByTimeAsync(1500);
    expect([sent.at(-1)?.text, saver.view().held]).toEqual(['xy', false]);
  });

  it('goes on from a text that did arrive although nobody answered, as when the server is started anew in the midst of a save', async () => {
    const { saver, sent, told } = desk(['unreachable', 'conflict']);
    await saver.do('a', '0', draft('one'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(told).toEqual(['saved one']);
    expect(sent.map(({ base, text }) => [base, text])).toEqual([
      ['0', 'one'],
      ['0', 'one'],
      ['2', 'one'],
    ]);
  });

  it('sends nothing in the name of somebody else who has signed in, and goes on when it is oneself again', async () => {
    const { saver, sent, kept } = desk(['otherPerson']);
    await saver.do('a', '0', draft('one'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect([saver.view().link, sent.length, kept.get('a')]).toEqual(['otherPerson', 1, 'one']);
    await saver.again();
    expect([saver.view().link, sent.length, kept.size]).toEqual(['ok', 2, 0]);
  });

  it('warns while a text is neither saved nor kept, and no longer', async () => {
    const { saver } = desk(['unreachable'], false);
    await saver.do('a', '0', draft('one'));
    expect(saver.view().unkept).toBe(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect([saver.view().unkept, saver.view().unsaved.size]).toEqual([false, 0]);
  });

  it('keeps a comment that waits to go out when the text is typed on', async () => {
    const { saver, sent } = desk(['unreachable']);
    await saver.do('a', '0', { text: 'x', deed: 'return', note: 'Which school?' });
    saver.type('a', '0', draft('xy'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.at(-1)).toEqual({ key: 'a', base: '0', text: 'xy', deed: 'return', note: 'Which school?' });
  });
});
