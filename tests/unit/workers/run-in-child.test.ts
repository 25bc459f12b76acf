import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChildFailure } from '@/workers/child-failure.ts';
import { runInChild } from '@/workers/run-in-child.ts';
import type { Task } from '@/workers/task.ts';
import { bundleChild } from '../../../scripts/bundle.mjs';
import { die, echo, fail, fillBuffers, fillHeap, look, neverEnd, sayMuch } from '../../support/workers/tasks.ts';

let file = '';
let folder = '';
beforeAll(async () => {
  file = resolve(await bundleChild('tests/support/workers/child.ts'));
  folder = await mkdtemp(join(tmpdir(), 'cop-cms-workers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const said = () => runInChild(echo, { bytes: new Uint8Array(3_000_000), words: 'žltý kôň' }, { owner: 'me', file });

async function reasonOf(task: Task<null, unknown>): Promise<unknown> {
  return runInChild(task, null, { owner: 'me', file }).then(
    () => 'done',
    (error: unknown) => (error instanceof ChildFailure ? error.reason : error),
  );
}

describe('work in a child process', { timeout: 60_000 }, () => {
  it('gets bytes and words, and gives its answer, whatever a library prints', async () => {
    expect(await said()).toEqual({ size: 3_000_000, words: 'žltý kôň' });
  });

  it('meets no secret: it has none of our environment, reads none of our files, writes nothing and starts nothing', async () => {
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'the key of the house');
    process.env['PAYLOAD_SECRET'] = 'the key of the house';
    const seen = await runInChild(look, { secret }, { owner: 'me', file });
    delete process.env['PAYLOAD_SECRET'];
    expect(seen).toEqual({ environment: ['NODE_ENV'], refused: ['read a file', 'write a file', 'start a process'] });
  });

  it.each([
    ['that does not end is killed', neverEnd, 'tooLong'],
    ['that fills the heap is ended', fillHeap, 'tooMuchMemory'],
    ['that fills memory beside the heap is ended', fillBuffers, 'tooMuchMemory'],
    ['that says more than it may is not listened to', sayMuch, 'tooMuchToSay'],
    ['that goes away without a word is told of', die, 'ended'],
    ['that throws is told of', fail, 'failed'],
  ] as const)('%s, and the next piece works', async (_, task, reason) => {
    expect(await reasonOf(task)).toBe(reason);
    expect((await said()).words).toBe('žltý kôň');
  });

  it('ends with its parent', async () => {
    const child = spawn(process.execPath, [file], { stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
    const order = serialize({ name: neverEnd.name, input: null });
    const length = Buffer.alloc(4);
    length.writeUInt32BE(order.length);
    child.stdin.write(Buffer.concat([length, order]));
    // What the system does when the parent is killed.
    child.stdin.end();
    expect(await ended).toBe(0);
  });
});
