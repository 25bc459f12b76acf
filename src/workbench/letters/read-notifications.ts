import type { Payload } from 'payload';
import { defaultLocale, isLocale } from '@/languages/locales.ts';
import type { DeskNotification } from '../desk/desk-contract.ts';
import { headingOf } from './daily-letter.ts';
import { noticeAddress } from './desk-address.ts';
import type { NotificationRow } from './notification.ts';
import { sentenceOf } from './sentence-of.ts';
import { withoutTrash } from './without-trash.ts';

/** As many as anybody looks through. */
const shown = 100;

interface Reading {
  readonly payload: Payload;
  /** The id of the person. */
  readonly to: string;
  /** In which they read. */
  readonly language: string;
  readonly which: 'all' | 'unseen';
}

/** What somebody should hear of, the newest first; `unseen`: only what they have not marked as seen. */
export async function readNotifications({ payload, to, language: code, which }: Reading): Promise<DeskNotification[]> {
  const { docs } = await payload.db.find<NotificationRow>({
    collection: 'notifications',
    where: { and: [{ to: { equals: to } }, ...(which === 'unseen' ? [{ seenAt: { exists: false } }] : [])] },
    sort: '-createdAt',
    limit: shown,
    pagination: false,
  });
  const language = isLocale(code) ? code : defaultLocale;
  return (await withoutTrash({ payload }, docs)).map((row) => ({
    id: row.id,
    type: row.type,
    title: headingOf(row, language),
    text: sentenceOf(row, language),
    href: noticeAddress(payload.config.routes.admin, row),
    at: row.createdAt,
    seen: row.seenAt !== undefined && row.seenAt !== null,
  }));
}
