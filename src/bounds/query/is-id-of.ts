import type { IsId } from './where-value.ts';

const objectId = /^[0-9a-f]{24}$/i;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an id looks like in the database of this name: MongoDB makes its own, SQLite is given UUIDs (`idType`). */
export function isIdOf(databaseName: string): IsId {
  const shape = databaseName === 'mongoose' ? objectId : uuid;
  return (value) => shape.test(value);
}
