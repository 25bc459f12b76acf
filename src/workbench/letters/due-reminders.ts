import type { Totals } from '@/translation/ledger/passage-entry.ts';
import type { NotificationRow } from './notification.ts';
import type { Notice } from './notify.ts';

/** An assigned translation with a day, as the ledger has it. */
export interface DueRow {
  readonly id: string;
  readonly kind: string;
  readonly document: string;
  readonly locale: string;
  readonly title?: string | null;
  readonly assigneeId?: string | null;
  /** Noon of the day, ISO 8601. */
  readonly due?: string | null;
  readonly totals: Totals;
}

const hour = 60 * 60 * 1000;
/** From two days before: somebody who reads the letter in the morning has that day and the next. */
const ahead = 48 * hour;

/**
 * Who is to be reminded of the day by which words are wanted that are not there yet: once when it comes near and once when it has passed.
 * Whoever was asked less than two days ago knows.
 * @param former the assignments and reminders there were
 */
export function dueReminders(rows: readonly DueRow[], former: readonly NotificationRow[], now: Date): Notice[] {
  return rows.flatMap(({ kind, document, locale, title, assigneeId, due, totals: { words } }) => {
    const count = words.missing + words.draft + words.outdated;
    if (typeof assigneeId !== 'string' || assigneeId === '' || typeof due !== 'string' || count === 0) return [];
    const noon = Date.parse(due);
    if (noon - now.getTime() > ahead) return [];
    const over = noon + 12 * hour;
    const wasTold = former.some(
      (row) =>
        row.to === assigneeId &&
        `${row.kind}/${row.document}/${row.locale}` === `${kind}/${document}/${locale}` &&
        row.text === due &&
        (row.type === 'assignment'
          ? now.getTime() - Date.parse(row.createdAt) < ahead
          : now.getTime() < over || Date.parse(row.createdAt) >= over),
    );
    return wasTold ? [] : [{ to: assigneeId, type: 'due', kind, id: document, locale, title: title ?? '', text: due, count }];
  });
}
