import { readFile } from 'node:fs/promises';

/** The process that runs the front or the back below a process; undefined while there is none. */
export async function processOf(part: 'front' | 'back', root: number): Promise<number | undefined> {
  for (const pid of await familyOf(root)) {
    const [node = '', ...rest] = (await read(`/proc/${String(pid)}/cmdline`)).split('\0');
    if (node.endsWith('node') && rest.some((argument) => argument.includes(`src-operations-${part}-ts/`)) && !rest.some(isWatcher))
      return pid;
  }
  return undefined;
}

/** The watcher is given the scripts of both. */
function isWatcher(argument: string): boolean {
  return argument.includes('src-operations-start-ts/');
}

async function familyOf(pid: number): Promise<readonly number[]> {
  const children = (await read(`/proc/${String(pid)}/task/${String(pid)}/children`)).split(' ').filter(Boolean).map(Number);
  return [pid, ...(await Promise.all(children.map(familyOf))).flat()];
}

function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
