import { readFile } from 'node:fs/promises';

/** A process of the product, with the arguments it was started with (proc(5), cmdline). */
export interface Member {
  readonly pid: number;
  readonly args: readonly string[];
}

/** A process and all below it, as they are at this moment. */
export async function family(pid: number): Promise<readonly Member[]> {
  const args = await argumentsOf(pid);
  if (args.length === 0) return [];
  const children = (await read(`/proc/${String(pid)}/task/${String(pid)}/children`)).split(' ').filter(Boolean).map(Number);
  return [{ pid, args }, ...(await Promise.all(children.map(family))).flat()];
}

/** Whether the very process still runs: its number may have gone to another since, and one that only waits to be buried does not. */
export async function isAlive({ pid, args }: Member): Promise<boolean> {
  const now = await argumentsOf(pid);
  return now.length > 0 && now.join(' ') === args.join(' ');
}

async function argumentsOf(pid: number): Promise<readonly string[]> {
  return (await read(`/proc/${String(pid)}/cmdline`)).split('\0').filter(Boolean);
}

function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
