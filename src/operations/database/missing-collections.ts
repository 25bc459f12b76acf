import { readFileSync } from 'node:fs';
import type { BasePayload } from 'payload';
import { migrationFiles } from './migration-files.ts';
import { mongoCollections } from './mongo-collections.ts';

/** MongoDB collections that the code asks for and no migration creates, sorted. */
export function missingCollections(payload: BasePayload): readonly string[] {
  const directory = payload.db.migrationDir;
  const text = migrationFiles(directory).map((name) => readFileSync(`${directory}/${name}.ts`, 'utf8'));
  return mongoCollections(payload).filter((name) => !text.some((each) => each.includes(`'${name}'`)));
}
