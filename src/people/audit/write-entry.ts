import type { PayloadRequest } from 'payload';
import { isLocale } from '@/languages/locales.ts';
import type { Action } from './actions.ts';

export interface Entry {
  /** Carries the transaction of the deed: both stand or neither does. */
  readonly req: PayloadRequest;
  readonly action: Action;
  readonly kind: string;
  readonly id: string;
  readonly title?: string;
  /** The language that was written; left out where the deed is about all or none. */
  readonly locale?: string | null | undefined;
  /** Why a rule was set aside. */
  readonly reason?: string;
}

/** Adds one line to the audit trail. Without a person, as in scripts, the house itself did it. */
export async function writeEntry({ req, action, kind, id, title, locale, reason }: Entry): Promise<void> {
  const user = req.user as { id: string | number; name?: string | null; email?: string | null } | null;
  await req.payload.db.create({
    collection: 'audit',
    req,
    data: {
      action,
      documentKind: kind,
      documentId: id,
      title: title ?? null,
      locale: isLocale(locale) ? locale : null,
      reason: reason ?? null,
      personId: user === null ? null : String(user.id),
      personName: user === null ? null : (user.name ?? user.email ?? null),
    },
  });
}
