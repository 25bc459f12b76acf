/** What somebody may hear of. `outdated`, `ready` and `unpublished` gather: there is one of each for a document and language until it was seen or sent. */
export const notificationTypes = [
  'assignment',
  'unassigned',
  'due',
  'mention',
  'comment',
  'returned',
  'outdated',
  'ready',
  'unpublished',
] as const;

/** Those of which there is one for each document and language. */
export const gathering: ReadonlySet<NotificationType> = new Set(['outdated', 'ready', 'unpublished']);

export type NotificationType = (typeof notificationTypes)[number];

/** A notification as stored. Times are ISO 8601. */
export interface NotificationRow {
  readonly id: string;
  /** The id of the person. */
  readonly to: string;
  readonly type: NotificationType;
  readonly kind: string;
  readonly document: string;
  readonly locale: string;
  /** The segment's key; empty where it is about the document. */
  readonly passage?: string | null;
  /** The document's title in its source language. */
  readonly title?: string | null;
  /** What somebody wrote, or for an assignment or a due day the day it is wanted by. */
  readonly text?: string | null;
  readonly count?: number | null;
  /** Who did it. */
  readonly personName?: string | null;
  readonly sentAt?: string | null;
  /** `own`: by a letter of its own; `daily`: in the daily one. */
  readonly sentWith?: string | null;
  readonly claimedAt?: string | null;
  readonly seenAt?: string | null;
  readonly createdAt: string;
}
