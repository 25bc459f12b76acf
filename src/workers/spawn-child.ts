import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { dirname } from 'node:path';
import { serialize } from 'node:v8';
import type { ChildAnswer } from './child-answer.ts';
import { ChildFailure } from './child-failure.ts';
import type { Task } from './task.ts';

interface Order {
  /** The bundle that the child runs. */
  readonly file: string;
  readonly task: Task<unknown, unknown>;
  readonly input: unknown;
}

/**
 * One piece of work in a process of its own, killed when it meets a limit. It gets no environment (there are secrets in ours), may read
 * nothing but its own file, write nothing and start nothing (Node's permission model), and readers go first by its priority.
 * @throws ChildFailure
 */
export async function spawnChild({ file, task, input }: Order): Promise<unknown> {
  const child = spawn(
    process.execPath,
    [
      ...['--permission', `--allow-fs-read=${dirname(file)}/*`, '--allow-worker', '--no-warnings'],
      // The thread has its own limit; this one is for the guard, and for whatever slips by.
      ...[`--max-old-space-size=${String(task.heapMegabytes)}`, file],
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { NODE_ENV: 'production' }, cwd: dirname(file) },
  );
  const { pid } = child;
  if (pid !== undefined) goesLast(pid);
  return new Promise((resolve, reject) => {
    const answer: Buffer[] = [];
    let said = 0;
    let last = '';
    let killed: ChildFailure | undefined;
    const kill = (failure: ChildFailure) => {
      killed ??= failure;
      child.kill('SIGKILL');
    };
    const late = setTimeout(
      () => kill(new ChildFailure('tooLong', `${task.name} took more than ${String(task.seconds)} s`)),
      task.seconds * 1000,
    );
    child.stdout.on('data', (chunk: Buffer) => {
      answer.push(chunk);
      said += chunk.length;
      // Its guard counts too; that is no reason to trust it. JSON of ours is at most four bytes a character.
      if (said > task.answerBytes * 4) kill(new ChildFailure('tooMuchToSay', `${task.name} answered more than it may`));
    });
    child.stderr.on('data', (chunk: Buffer) => {
      last = (last + chunk.toString()).slice(-2000);
    });
    child.once('error', (cause) => {
      killed ??= new ChildFailure('ended', `${task.name} could not be started: ${cause.message}`);
    });
    child.once('close', (code, signal) => {
      clearTimeout(late);
      try {
        if (killed !== undefined) throw killed;
        resolve(read({ task, said: Buffer.concat(answer).toString(), code, signal, last }));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    // A child that is gone before it has read everything tells why by its end.
    child.stdin.on('error', () => undefined);
    const order = serialize({ name: task.name, input });
    const length = Buffer.alloc(4);
    length.writeUInt32BE(order.length);
    child.stdin.write(length);
    child.stdin.write(order);
  });
}

interface End {
  readonly task: Task<unknown, unknown>;
  readonly said: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly last: string;
}

function read({ task, said, code, signal, last }: End): unknown {
  // V8 ends the whole process where it cannot get memory at all.
  if (signal === 'SIGABRT' || code === 134) throw new ChildFailure('tooMuchMemory', `${task.name} ran out of memory`);
  const answer = said === '' ? undefined : (JSON.parse(said) as ChildAnswer);
  switch (answer?.is) {
    case 'done':
      return answer.output;
    case 'tooMuchMemory':
      throw new ChildFailure('tooMuchMemory', `${task.name} needs more than ${String(task.megabytes)} MB`);
    case 'tooMuchToSay':
      throw new ChildFailure('tooMuchToSay', `${task.name} answered more than it may`);
    case 'failed':
      throw new ChildFailure('failed', `${task.name} failed: ${answer.detail}`);
    case undefined:
      throw new ChildFailure('ended', `${task.name} ended without an answer (${signal ?? String(code)}) ${last}`.trim());
  }
}

function goesLast(pid: number): void {
  try {
    setPriority(pid, 5);
  } catch {
    // It is gone already, which its end tells; or the system knows no priorities.
  }
}
