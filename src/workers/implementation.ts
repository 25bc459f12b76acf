import type { Task } from './task.ts';

/** The work behind a task's name, loaded when it is asked for. */
export interface Implementation {
  readonly task: Task<unknown, unknown>;
  readonly load: () => Promise<(input: unknown) => unknown>;
}

/**
 * Ties a task to its work.
 * @example implement(readDocument, async () => (await import('@/importing/read-document.ts')).readDocument)
 */
export function implement<Input, Output>(
  task: Task<Input, Output>,
  load: () => Promise<(input: Input) => Output | Promise<Output>>,
): Implementation {
  return { task: task as Task<unknown, unknown>, load: load as Implementation['load'] };
}
