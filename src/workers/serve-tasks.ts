import { writeSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ChildAnswer } from './child-answer.ts';
import type { Implementation } from './implementation.ts';

interface Order {
  readonly name: string;
  readonly input: unknown;
}

const megabyte = 1024 * 1024;

/**
 * A child's whole life, called by its file: one order comes over standard input, one answer goes to standard output. The work is done in a
 * thread, so that the main one is always free to end both: with the parent, whose end closes standard input, and at the limit of memory.
 */
export async function serveTasks(implementations: readonly Implementation[]): Promise<void> {
  if (isMainThread) await guard(implementations);
  else await work(implementations);
}

async function guard(implementations: readonly Implementation[]): Promise<void> {
  // Whoever stops the server by a signal to all its processes lets it finish what is under way; it takes us along.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  const order = deserialize(await readOrder()) as Order;
  const task = implementations.find((one) => one.task.name === order.name)?.task;
  if (task === undefined) {
    answer({ is: 'failed', detail: `no task is called "${order.name}"` });
    return;
  }
  setInterval(() => {
    if (process.memoryUsage.rss() > task.megabytes * megabyte) answer({ is: 'tooMuchMemory' });
  }, 50);
  const thread = new Worker(process.argv[1] ?? '', {
    workerData: order,
    // Its own output is nobody's, and must not stand in the answer.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: task.heapMegabytes },
  });
  thread.once('message', (json: string) => {
    if (json.length > task.answerBytes) answer({ is: 'tooMuchToSay' });
    else write(json);
  });
  thread.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') answer({ is: 'tooMuchMemory' });
    else answer({ is: 'failed', detail: error.stack ?? error.message });
  });
}

async function work(implementations: readonly Implementation[]): Promise<void> {
  const { name, input } = workerData as Order;
  const implementation = implementations.find((one) => one.task.name === name);
  const run = await implementation?.load();
  const done: ChildAnswer = { is: 'done', output: await run?.(input) };
  parentPort?.postMessage(JSON.stringify(done));
}

/** The order, behind its length in four bytes. Standard input stays open after it; when it closes, the parent is gone. */
function readOrder(): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    process.stdin.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size < 4) return;
      const whole = chunks[0] !== undefined && chunks[0].length >= 4 ? chunks[0].readUInt32BE(0) : Buffer.concat(chunks).readUInt32BE(0);
      if (size >= whole + 4) resolve(Buffer.concat(chunks).subarray(4));
    });
    process.stdin.once('close', () => process.exit());
    process.stdin.once('error', () => process.exit());
  });
}

function answer(value: ChildAnswer): void {
  write(JSON.stringify(value));
}

/** Written before we end, not merely promised to be. */
function write(json: string): void {
  const bytes = Buffer.from(json);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') process.exit();
    }
  }
  process.exit();
}
