import { Agent, type IncomingMessage, request } from 'node:http';

/** One request, as rude as it needs to be: `fetch` would correct hosts, methods and lengths. */
export interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes, or chunks that are made while they are sent, without a length unless a header says one. */
  readonly body?: string | Buffer | Iterable<Buffer>;
  /** Milliseconds until it counts as unanswered. */
  readonly patience?: number;
}

export interface Answer {
  /** 0 where nothing came. */
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
  readonly milliseconds: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Sends it, and gives what came; a connection that breaks or stays silent is an answer with status 0. */
export function send(base: string, { path, method = 'GET', headers = {}, body, patience = 30_000 }: Sent): Promise<Answer> {
  const { hostname, port } = new URL(base);
  const began = performance.now();
  return new Promise((resolve) => {
    const none = (text: string) => {
      resolve({ status: 0, headers: {}, text, milliseconds: performance.now() - began });
    };
    const isPlain = body === undefined || typeof body === 'string' || Buffer.isBuffer(body);
    const length = isPlain && body !== undefined ? { 'content-length': String(Buffer.byteLength(body)) } : {};
    // Whoever sends too much is hung up on: such a connection is nobody's afterwards.
    const sent = request({ hostname, port, path, method, headers: { ...length, ...headers }, agent: isPlain ? agent : false });
    sent.setTimeout(patience, () => {
      none(`nothing in ${String(patience / 1000)} s`);
      sent.destroy();
    });
    sent.on('response', (answer) => {
      const chunks: Buffer[] = [];
      const done = () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text, milliseconds: performance.now() - began });
        if (!sent.writableFinished) sent.destroy();
      };
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', done);
      answer.on('error', done);
    });
    sent.on('error', (error) => {
      none(error.message);
    });
    if (isPlain) sent.end(body);
    else void pour(sent, body);
  });
}

/** Writes chunk by chunk, at the speed at which they are taken, until somebody hangs up. */
async function pour(sent: ReturnType<typeof request>, chunks: Iterable<Buffer>): Promise<void> {
  const closed = new Promise<void>((resolve) => sent.once('close', () => resolve()));
  for (const chunk of chunks) {
    if (sent.destroyed) return;
    if (!sent.write(chunk)) await Promise.race([closed, new Promise<void>((resolve) => sent.once('drain', () => resolve()))]);
  }
  sent.end();
}

/** So many bytes of JSON: one long string. */
export function* longJson(bytes: number): Generator<Buffer> {
  const block = Buffer.alloc(64 * 1024, 'a');
  yield Buffer.from('{"email":"');
  for (let left = bytes - 12; left > 0; left -= block.length) yield left < block.length ? block.subarray(0, left) : block;
  yield Buffer.from('"}');
}
