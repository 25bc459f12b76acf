import type { Task } from '@/workers/task.ts';

const small = { seconds: 60, heapMegabytes: 64, megabytes: 300, answerBytes: 1024 * 1024 };

/** Says back what it was given. */
export const echo: Task<{ readonly bytes: Uint8Array; readonly words: string }, { readonly size: number; readonly words: string }> = {
  name: 'echo',
  ...small,
};
/** What it finds around it. */
export const look: Task<{ readonly secret: string }, { readonly environment: readonly string[]; readonly refused: readonly string[] }> = {
  name: 'look',
  ...small,
};
export const neverEnd: Task<null, null> = { name: 'never-end', ...small, seconds: 1 };
export const fillHeap: Task<null, null> = { name: 'fill-heap', ...small };
export const fillBuffers: Task<null, null> = { name: 'fill-buffers', ...small };
export const sayMuch: Task<null, string> = { name: 'say-much', ...small };
export const die: Task<null, null> = { name: 'die', ...small };
export const fail: Task<null, null> = { name: 'fail', ...small };
