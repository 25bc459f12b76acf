import { resolve } from 'node:path';

/** A path as the person meant it: npm runs scripts in the project's folder and says in INIT_CWD where it was called. */
export function callerPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}
