import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, FormFollower } from '@/app/(preview)/preview/form-follower.ts';

describe('a preview beside a form', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function follower(answers: Answer[] = []) {
    const asked: string[] = [];
    const open: (() => void)[] = [];
    const following = new FormFollower((form) => {
      asked.push(form);
      return new Promise((resolve) => open.push(() => resolve(answers.shift() ?? 'done')));
    });
    const answer = async () => {
      open.shift()?.();
      await vi.runAllTimersAsync();
    };
    return { asked, answer, following };
  }

  it('asks for one page of several letters', async () => {
    const { asked, following } = follower();
    for (const form of ['S', 'Sc', 'Sch']) following.changed(form);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['Sch']);
  });

  it('asks one at a time, and once more for the last that was typed meanwhile', async () => {
    const { asked, answer, following } = follower();
    following.changed('one');
    await vi.runAllTimersAsync();
    following.changed('two');
    following.changed('three');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['one']);
    await answer();
    expect(asked).toEqual(['one', 'three']);
  });

  it('asks again where the server was busy with another page', async () => {
    const { asked, answer, following } = follower(['busy']);
    following.changed('one');
    await vi.runAllTimersAsync();
    await answer();
    expect(asked).toEqual(['one', 'one']);
  });

  it('asks nothing for a form that has not changed', async () => {
    const { asked, answer, following } = follower();
    following.changed('one');
    await vi.runAllTimersAsync();
    await answer();
    following.changed('one');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['one']);
    expect(following.refresh()).toBe(true);
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['one', 'one']);
  });
});
