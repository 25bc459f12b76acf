import { spawnSync } from 'node:child_process';

/** Where the first of these programs is that the machine has. */
export function findProgram(names: readonly string[]): string | undefined {
  for (const name of names) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return undefined;
}
