import type { IncomingMessage, ServerResponse } from 'node:http';
import { hesitation } from './hesitation.ts';
import { type Refusal, refusalAnswer } from './refuse.ts';

/** Milliseconds that a connection stays open after the refusal of what was still coming. */
const lingering = 2_000;

/**
 * Refuses a request whose body is still coming, and lets the client hear it. Where a connection is closed while bytes lie
 * unread, the system resets it, and the answer is lost with it (RFC 9112, section 9.6): so the answer is sent, and the connection ends only when
 * the client had time to read it. The rest of the body stays in the system's buffers: whoever sends much would have us read much. Who
 * asked for what they may not waits a moment for the answer.
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
  setTimeout(() => response.end(), request.complete ? 0 : lingering);
}
