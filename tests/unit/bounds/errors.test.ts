import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { refusalBody } from '@/bounds/errors/refusal-body.ts';
import { sortError } from '@/bounds/errors/sort-error.ts';

const named = (name: string, message: string, more: object = {}) => Object.assign(new Error(message), { name, ...more });

describe('an error at the edge', () => {
  it('that carries a status below 500 is a refusal, also inside another', () => {
    const refused = named('APIError', 'Not you', { status: 403 });
    expect(sortError(refused)).toEqual({ type: 'refusal', status: 403, message: 'Not you' });
    expect(sortError(new GraphQLError('x', { originalError: refused }))).toMatchObject({ type: 'refusal', status: 403 });
  });

  it.each([
    named('CastError', 'Cast to ObjectId failed'),
    named('BSONError', 'input must be a 24 character hex string'),
    named('MongoServerError', 'unknown operator', { code: 2 }),
    new URIError('URI malformed'),
    new SyntaxError('Unexpected token x in JSON at position 0'),
    new Error('Unexpected end of form'),
    named('DrizzleQueryError', 'Failed query', { cause: named('LibsqlError', 'SQLITE_MISMATCH: datatype mismatch') }),
  ])('of kind $name ($message) is about what was sent', (error) => {
    expect(sortError(error).type).toBe('malformed');
  });

  it.each([
    new TypeError('x is not a function'),
    named('LibsqlError', 'SQLITE_ERROR: no such column: title'),
    named('LibsqlError', 'SQLITE_FULL: database or disk is full'),
    named('MongoServerError', 'not primary', { code: 10107 }),
    named('APIError', 'Something', { status: 500 }),
  ])('such as "$message" stays a fault', (error) => {
    expect(sortError(error)).toEqual({ type: 'fault' });
  });

  it('says to programs what it is about, whichever copy of Payload made it', () => {
    const data = { errors: [{ path: 'title', message: 'This is needed' }] };
    const refused = named('ValidationError', 'Not complete', { status: 400, data });
    expect(refusalBody(refused)).toEqual({ errors: [{ name: 'ValidationError', message: 'Not complete', data }] });
    expect(refusalBody(named('APIError', 'Not you', { status: 403, data: null }))).toBeUndefined();
    expect(refusalBody(named('APIError', 'Inside', { status: 400, data, isPublic: false }))).toBeUndefined();
  });
});
