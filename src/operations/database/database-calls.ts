import { channel } from 'node:diagnostics_channel';

/** A call that reached the database: the adapter's method, and the collection or global it is about. */
export interface DatabaseCall {
  readonly method: string;
  readonly kind: string;
}

/** Where each call that reaches the database is told of, to whoever listens: a test that counts them, somebody who looks for a slow one. */
export const databaseCalls = channel('cms.database-call');
