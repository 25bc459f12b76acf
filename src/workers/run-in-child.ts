import { childFile } from './child-file.ts';
import { spawnChild } from './spawn-child.ts';
import type { Task } from './task.ts';
import { WaitingLine } from './waiting-line.ts';

interface Running {
  /** Whose work it is: one after the other for each. */
  readonly owner: string;
  /** Another bundle than the product's own. */
  readonly file?: string;
}

/**
 * Does a piece of heavy work on somebody's bytes in a child process of its own, within the task's limits. Two run at once in a server, eight
 * wait, two of them of one owner.
 * @throws ChildFailure
 * @example const read = await runInChild(readDocument, { file, kind }, { owner: user.id });
 */
export async function runInChild<Input, Output>(task: Task<Input, Output>, input: Input, { owner, file }: Running): Promise<Output> {
  return line().take(owner, async () => {
    const output = await spawnChild({ file: file ?? (await childFile()), task: task as Task<unknown, unknown>, input });
    return output as Output;
  });
}

const key = Symbol.for('cop-cms.workers');

/** One line for a server, though Next's bundle and the server are two instances of this module. */
function line(): WaitingLine {
  const shared = globalThis as { [key]?: WaitingLine | undefined };
  return (shared[key] ??= new WaitingLine({ running: 2, waiting: 8, waitingOfOne: 2 }));
}
