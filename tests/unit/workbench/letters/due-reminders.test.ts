import { describe, expect, it } from 'vitest';
import { dueReminders, type DueRow } from '@/workbench/letters/due-reminders.ts';
import type { NotificationRow, NotificationType } from '@/workbench/letters/notification.ts';

const due = '2026-12-24T12:00:00.000Z';
const zero = { missing: 0, draft: 0, needsReview: 0, reviewed: 0, outdated: 0 };
const place = { kind: 'concepts', document: 'd', locale: 'sk' };
const row: DueRow = {
  id: '1',
  ...place,
  title: 'Trust',
  assigneeId: 'jana',
  due,
  totals: { words: { ...zero, missing: 3, draft: 2, outdated: 1, needsReview: 9 }, passages: zero },
};
const told = (type: NotificationType, createdAt: string): NotificationRow => ({
  id: 'n',
  to: 'jana',
  type,
  ...place,
  text: due,
  createdAt,
});
const at = (day: string, former: readonly NotificationRow[] = [], over: Partial<DueRow> = {}) =>
  dueReminders([{ ...row, ...over }], former, new Date(`${day}T06:00:00Z`));

describe('reminders of due days', () => {
  it('says two days before how many words are left, and nothing earlier', () => {
    expect(at('2026-12-22')).toEqual([]);
    expect(at('2026-12-23')).toEqual([
      { to: 'jana', type: 'due', kind: 'concepts', id: 'd', locale: 'sk', title: 'Trust', text: due, count: 6 },
    ]);
  });

  it('reminds once before and once after', () => {
    const before = told('due', '2026-12-23T06:00:00Z');
    expect(at('2026-12-24', [before])).toEqual([]);
    expect(at('2026-12-25', [before])).toHaveLength(1);
    expect(at('2026-12-26', [before, told('due', '2026-12-25T06:00:00Z')])).toEqual([]);
  });

  it('does not remind whoever was asked only yesterday, nobody, nor of what is done', () => {
    expect(at('2026-12-23', [told('assignment', '2026-12-22T09:00:00Z')])).toEqual([]);
    expect(at('2026-12-23', [told('assignment', '2026-11-01T09:00:00Z')])).toHaveLength(1);
    expect(at('2026-12-23', [], { assigneeId: null })).toEqual([]);
    expect(at('2026-12-23', [], { totals: { words: { ...zero, needsReview: 9 }, passages: zero } })).toEqual([]);
  });
});
