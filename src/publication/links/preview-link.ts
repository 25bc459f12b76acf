import { isLocale, type Locale } from '@/languages/locales.ts';

/** A link as it is stored. Times are ISO 8601. */
export interface PreviewLinkRow {
  readonly id: string;
  readonly tokenHash: string;
  readonly kind: string;
  readonly document: string;
  readonly locale: string;
  readonly expiresAt: string;
  readonly withdrawnAt?: string | null;
  readonly lastUsedAt?: string | null;
  readonly personId?: string | null;
  readonly personName?: string | null;
  readonly createdAt: string;
}

/** The document and language that a link shows. */
export interface LinkedDraft {
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
}

/** What people who work here see of a link; the link itself is shown once, to who made it. */
export interface PreviewLink {
  readonly id: string;
  readonly locale: Locale;
  readonly state: 'open' | 'expired' | 'withdrawn';
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  /** To ten minutes; undefined where nobody has opened it. */
  readonly lastUsedAt?: string;
  readonly mayWithdraw: boolean;
}

/** Days that a link holds: unless told otherwise, and at most. */
export const linkDays = { usual: 14, most: 90 } as const;

export function stateOfLink(
  { withdrawnAt, expiresAt }: Pick<PreviewLinkRow, 'withdrawnAt' | 'expiresAt'>,
  now: Date,
): PreviewLink['state'] {
  if (withdrawnAt !== undefined && withdrawnAt !== null) return 'withdrawn';
  return Date.parse(expiresAt) > now.getTime() ? 'open' : 'expired';
}

/** The place that a row names; undefined for a language that is none of this site any more. */
export function draftOfLink({ kind, document, locale }: PreviewLinkRow): LinkedDraft | undefined {
  return isLocale(locale) ? { kind, id: document, locale } : undefined;
}
