import { MongoNetworkError, MongoServerError } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { HeldByOthers } from '@/operations/database/held-by-others.ts';
import { outageKind } from '@/operations/database/outage/outage-kind.ts';

const coded = (code: string, text = code) => Object.assign(new Error(text), { code });
const named = (name: string, text: string) => Object.assign(new Error(text), { name });
const wrapped = (cause: unknown) => new Error('Failed query: insert into …', { cause });

describe('what the database says', () => {
  it.each([
    ['no server is found', named('MongoServerSelectionError', 'connect ECONNREFUSED')],
    ['the connection breaks', new MongoNetworkError('connection 3 to 127.0.0.1:27017 closed')],
    ['the primary steps down', new MongoServerError({ message: 'not primary', code: 10107 })],
    ['the name server is away', coded('EAI_AGAIN')],
    ['the disk does not read', wrapped(coded('SQLITE_IOERR_READ', 'disk I/O error'))],
    ['the file cannot be opened', wrapped(coded('SQLITE_CANTOPEN'))],
  ])('is "away" when %s', (_, error) => {
    expect(outageKind(error)).toBe('away');
  });

  it.each([
    ['SQLite has no room', wrapped(coded('SQLITE_FULL', 'database or disk is full'))],
    ['SQLite may not write', wrapped(coded('SQLITE_READONLY_DBMOVED'))],
    ['the system has no room', coded('ENOSPC')],
    ['a quota is used up', coded('EDQUOT')],
    ['MongoDB has no room', new MongoServerError({ message: 'OutOfDiskSpace', code: 14031 })],
    ['WiredTiger has no room', new MongoServerError({ message: 'pwrite: 28: No space left on device', code: 8 })],
  ])('is "unwritable" when %s', (_, error) => {
    expect(outageKind(error)).toBe('unwritable');
  });

  it.each([
    ['another process holds SQLite', wrapped(coded('SQLITE_BUSY', 'database is locked'))],
    ['another process holds MongoDB', new HeldByOthers({ after: 8000, cause: undefined })],
  ])('is "busy" when %s', (_, error) => {
    expect(outageKind(error)).toBe('busy');
  });

  it.each([
    ['a value is taken', new MongoServerError({ message: 'E11000 duplicate key', code: 11000 })],
    ['two writes met', new MongoServerError({ message: 'WriteConflict', code: 112, errorLabels: ['TransientTransactionError'] })],
    ['a rule of the schema is broken', wrapped(coded('SQLITE_CONSTRAINT_UNIQUE'))],
    ['a hook fails', new Error('the hook says no')],
    ['somebody throws no error', 'away'],
  ])('is none of these when %s', (_, error) => {
    expect(outageKind(error)).toBeUndefined();
  });
});
