import type { IncomingMessage, ServerResponse } from 'node:http';
import { hesitation } from './hesitation.ts';
import { type Refusal, refusalAnswer } from './refuse.ts';

/** Bytes of a refused body that are still read, and milliseconds until the connection ends all the same. */
const lingering = { bytes: 64 * 1024, milliseconds: 2_000 };

/**
 * Refuses a request whose body is still coming, and lets the client hear it. Where a connection is closed while bytes lie
 * unread, the system resets it, and the answer is lost with it (RFC 9112, section 9.6): so the answer is sent, a little more
 * is read, and only then does the connection end. Who asked for what they may not waits a moment for it.
 */
export function refuseUnread(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  request.removeAllListeners('data');
  request.pause();
  if (refusal.status >= 500) answer(request, response, refusal);
  else setTimeout(() => answer(request, response, refusal), hesitation);
}

function answer(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  if (response.destroyed) return;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { head, body } = refusalAnswer(request, refusal);
  response.writeHead(refusal.status, { ...head, 'content-length': Buffer.byteLength(body), connection: 'close' });
  response.write(body);
  let rest = lingering.bytes;
  const finish = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(finish, lingering.milliseconds);
  request.on('data', (chunk: Buffer) => {
    rest -= chunk.length;
    if (rest < 0) request.pause();
  });
  request.once('end', finish);
  request.once('error', finish);
  if (request.readableEnded) finish();
  else request.resume();
}
