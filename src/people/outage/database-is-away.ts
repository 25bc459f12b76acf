import { troubleOf } from './troubles.ts';

/** True while no adapter of this process reaches its database. Asks nobody; the adapter knows from what it was asked last. */
export function databaseIsAway(): boolean {
  return troubleOf('away') !== undefined;
}
