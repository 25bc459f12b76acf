import type { BaseDatabaseAdapter } from 'payload';

type Method<Key extends keyof BaseDatabaseAdapter> = NonNullable<BaseDatabaseAdapter[Key]>;

/** Whether a method is asked on behalf of a request: all that read or write do, and nothing that opens, migrates or begins. */
type TakesRequest<Args> = string extends keyof Args ? false : 'req' extends keyof Args ? true : false;

/** The methods of an adapter of Payload's that go to the database for a request. */
type RequestMethod = {
  [Key in keyof BaseDatabaseAdapter]-?: Method<Key> extends (args: infer Args) => unknown
    ? TakesRequest<Args> extends true
      ? Key
      : never
    : never;
}[keyof BaseDatabaseAdapter];

/** Each of them, and what it does; the compiler knows when Payload has one more or one less. */
const methods: Readonly<Record<RequestMethod, 'reads' | 'writes'>> = {
  count: 'reads',
  countGlobalVersions: 'reads',
  countVersions: 'reads',
  find: 'reads',
  findDistinct: 'reads',
  findGlobal: 'reads',
  findGlobalVersions: 'reads',
  findOne: 'reads',
  findVersions: 'reads',
  queryDrafts: 'reads',
  create: 'writes',
  createGlobal: 'writes',
  createGlobalVersion: 'writes',
  createVersion: 'writes',
  deleteMany: 'writes',
  deleteOne: 'writes',
  deleteVersions: 'writes',
  updateGlobal: 'writes',
  updateGlobalVersion: 'writes',
  updateJobs: 'writes',
  updateMany: 'writes',
  updateOne: 'writes',
  updateVersion: 'writes',
  upsert: 'writes',
};

const those = (what: 'reads' | 'writes'): readonly string[] =>
  Object.entries(methods).flatMap(([method, does]) => (does === what ? [method] : []));

/** Methods that read. */
export const reads = those('reads');

/** Those that write. */
export const writes = those('writes');
