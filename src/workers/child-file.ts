import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

let asked: Promise<string> | undefined;

/** The file that children run: what `npm run build` made, or made now from the sources that lie here. Asked for once. */
export function childFile(): Promise<string> {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

/** Asked of a process, since this module also lives in bundles, from where no script of ours can be imported. */
async function ask(): Promise<string> {
  const script = join('scripts', 'print-child-file.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script]);
  return stdout.trim();
}
