import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestFront, type TestFront } from '../../../support/front.ts';

let running: TestFront | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const long = `/api/tools?where=${'x'.repeat(40_000)}`;
const reading = (path: string) => `GET ${path} HTTP/1.1\r\nHost: school.example\r\n\r\n`;

/** Sends each text when the one before has been answered, over one connection; gives the answers, and waits for its end. */
async function converse(front: TestFront, texts: readonly string[]): Promise<readonly string[]> {
  const socket = connect(front.port, '127.0.0.1');
  await once(socket, 'connect');
  const answers: string[] = [];
  for (const text of texts) {
    socket.write(text);
    answers.push(await oneAnswer(socket));
  }
  if (!socket.closed) await once(socket, 'close');
  return answers;
}

async function oneAnswer(socket: Socket): Promise<string> {
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  return chunk.toString();
}

describe('what is no request', () => {
  it('is answered with what is wrong, also after others on the same connection, which then ends', async () => {
    running = await startTestFront({ back: (_, response) => response.end('{}') });
    const [health, refused] = await converse(running, [reading('/api/health'), reading(long)]);
    expect(health).toMatch(/^HTTP\/1.1 200 OK/);
    expect(refused).toMatch(/^HTTP\/1.1 431 Request Header Fields Too Large\r\n/);
    expect(refused).toContain('longer than 16 KB');
    expect(refused).toMatch(/\r\nConnection: close\r\n/);
    expect(running.asked).toEqual([]);
  });

  it('may be anything', async () => {
    running = await startTestFront({ back: (_, response) => response.end('{}') });
    const [refused] = await converse(running, ['SSH-2.0-OpenSSH_9.2\r\n\r\n']);
    expect(refused).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
  });
});
