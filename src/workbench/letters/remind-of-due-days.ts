import type { PayloadRequest } from 'payload';
import { dueReminders, type DueRow } from './due-reminders.ts';
import type { NotificationRow } from './notification.ts';
import { notify } from './notify.ts';

/** Keeps a notice for everybody whose day is near or has passed. In a transaction, so that of two servers one does it. */
export async function remindOfDueDays(req: PayloadRequest, now: Date): Promise<void> {
  const { docs: rows } = await req.payload.db.find<DueRow>({
    collection: 'translations',
    where: { and: [{ due: { exists: true } }, { deleted: { not_equals: true } }] },
    // By an indexed column, see readBoardRows.
    sort: 'key',
    select: { kind: true, document: true, locale: true, title: true, assigneeId: true, due: true, totals: true },
    pagination: false,
    req,
  });
  if (rows.length === 0) return;
  const where = { type: { in: ['due', 'assignment'] } };
  const { docs: former } = await req.payload.db.find<NotificationRow>({ collection: 'notifications', where, pagination: false, req });
  const iso = rows.map((row) => ({ ...row, due: typeof row.due === 'string' ? new Date(row.due).toISOString() : null }));
  await notify(req, dueReminders(iso, former, now));
}
