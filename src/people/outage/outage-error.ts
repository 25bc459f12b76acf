import { APIError } from 'payload';
import { message } from '@/languages/label.ts';

/** What is the matter with the database: it does not answer, somebody else has been writing all the time, or nothing can be written. */
export type OutageKind = 'away' | 'busy' | 'unwritable';

const keys = { away: 'error.databaseAway', busy: 'error.databaseBusy', unwritable: 'error.storageFull' } as const;
const codes = { away: 'databaseAway', busy: 'databaseBusy', unwritable: 'storageFull' } as const;

const name = 'OutageError';

/**
 * Not the person's fault, and over by itself or by whoever runs the server: 503, with a sentence that says what to do. A full disk is 503
 * too and not 507, since 507 (RFC 4918) is WebDAV's and no client tries it again, while browsers, proxies and our own desk know 503.
 */
export class OutageError extends APIError<{ readonly code: string }> {
  readonly kind: OutageKind;

  /** @param cause what the database said, for the log */
  constructor({ kind, language, cause }: { readonly kind: OutageKind; readonly language: string; readonly cause?: unknown }) {
    super(message(language, keys[kind]), 503, { code: codes[kind] }, true);
    this.kind = kind;
    this.name = name;
    this.cause = cause;
  }
}

/** Also for an error of another instance of this module: Next's bundle has its own. */
export function isOutageError(error: unknown): error is OutageError {
  return error instanceof Error && error.name === name && 'kind' in error;
}
