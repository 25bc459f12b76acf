import type { FieldHook } from 'payload';

/** A duplicate begins as a draft in every language: Payload (3.90) copies the status of all but the one that is written. Runs with any field. */
export const draftsOfCopy: FieldHook = ({ data, value }) => {
  if (data !== undefined) (data as { _status?: unknown })._status = {};
  return value as unknown;
};

/** Publishing a copied translation vouches for none of its words. */
export const unreviewedInCopy: FieldHook = ({ value }) => (value === undefined || value === null ? (value as unknown) : 'unreviewed');
