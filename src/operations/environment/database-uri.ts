import { join } from 'node:path';
import { z } from 'zod';

const examples = 'use file:./data/cms.db, mongodb://HOST/NAME?replicaSet=NAME or mongodb+srv://HOST/NAME';

/** The address of a database we have an adapter for. MongoDB must be a replica set, since publishing needs transactions. */
export const databaseUri = z.string().superRefine((value, context) => {
  const problem = problemWith(value);
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
});

function problemWith(value: string): string | undefined {
  // In memory every transaction would open a database of its own (traps, data).
  if (value.startsWith('file:')) return /^file:($|:memory:)|[?&]mode=memory/.test(value) ? `names no file: ${examples}` : undefined;
  if (!/^mongodb(\+srv)?:\/\//.test(value)) return `is no database address we know: ${examples}`;
  const [, host = '', path = ''] = /^mongodb(?:\+srv)?:\/\/([^/?]*)(\/[^?]*)?/.exec(value) ?? [];
  if (host === '') return `names no host: ${examples}`;
  if (path.length < 2) return `names no database after the host: ${examples}`;
  if (value.startsWith('mongodb:') && !/[?&]replicaSet=[^&]+/.test(value)) {
    return 'must name the replica set, for example ?replicaSet=rs0: publishing needs transactions, which a single MongoDB has not';
  }
  return undefined;
}

/** The database of a server that was told nothing: one file in the data folder. */
export function fileDatabase(dataDir: string): string {
  return `file:${join(dataDir, 'cms.db')}`;
}

/** The path of an SQLite database's file, undefined for other databases. */
export function databaseFile(uri: string): string | undefined {
  return uri.startsWith('file:')
    ? uri
        .slice('file:'.length)
        .replace(/^\/\/(?=\/)/, '')
        .replace(/\?.*$/, '')
    : undefined;
}
