/** The file of children in tests, made by `bundleChild`: tasks that meet each limit. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { implement } from '@/workers/implementation.ts';
import { serveTasks } from '@/workers/serve-tasks.ts';
import { die, echo, fail, fillBuffers, fillHeap, look, neverEnd, sayMuch } from './tasks.ts';

const kept: unknown[] = [];

function refusals(deeds: Readonly<Record<string, () => unknown>>): string[] {
  return Object.entries(deeds).flatMap(([name, deed]) => {
    try {
      deed();
      return [];
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ERR_ACCESS_DENIED' ? [name] : [];
    }
  });
}

await serveTasks([
  implement(echo, () =>
    Promise.resolve(({ bytes, words }) => {
      console.log('what a library says is no part of the answer');
      return { size: bytes.length, words };
    }),
  ),
  implement(look, () =>
    Promise.resolve(({ secret }) => ({
      environment: Object.keys(process.env),
      refused: refusals({
        'read a file': () => readFileSync(secret),
        'write a file': () => writeFileSync(`${secret}.more`, ''),
        'start a process': () => execFileSync('true'),
      }),
    })),
  ),
  implement(neverEnd, () =>
    Promise.resolve(() => {
      for (;;) kept.length = 0;
    }),
  ),
  implement(fillHeap, () =>
    Promise.resolve(() => {
      for (;;) kept.push({ a: [kept.length] });
    }),
  ),
  implement(fillBuffers, () =>
    Promise.resolve(() => {
      for (;;) kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
    }),
  ),
  implement(sayMuch, () => Promise.resolve(() => 'a'.repeat(2 * 1024 * 1024))),
  implement(die, () => Promise.resolve(() => (process.kill(process.pid, 'SIGKILL'), null))),
  implement(fail, () =>
    Promise.resolve(() => {
      throw new Error('I cannot');
    }),
  ),
]);
