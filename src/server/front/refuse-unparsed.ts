import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { hesitation } from './hesitation.ts';

/** What Node's parser could not or would not read, by the code of its error, and what its sender is told. */
const refusals: Readonly<Record<string, readonly [status: number, text: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The address and the header lines of this request are longer than 16 KB together.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The chunks of this request carry more extensions than are read here.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'This request did not come to its end in time.'],
};
const unreadable = [400, 'This is not a request of HTTP/1.1 that can be read here.'] as const;

/**
 * Answers what is no request, in plain English, since nothing of it says a language, and ends the connection: Node's own
 * answer with words, and after a moment. For `clientError` (Node's documentation of `http.Server`).
 */
export function refuseUnparsed(error: NodeJS.ErrnoException, socket: Duplex): void {
  const [status, text] = refusals[error.code ?? ''] ?? unreadable;
  // Bytes in the middle of another answer would spoil it.
  if (error.code === 'ECONNRESET' || !socket.writable || answerHasBegun(socket)) {
    socket.destroy();
    return;
  }
  const head = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: text/plain; charset=utf-8',
    'Cache-Control: no-store',
    `Content-Length: ${String(Buffer.byteLength(text) + 1)}`,
    'Connection: close',
  ];
  setTimeout(() => {
    socket.end(`${head.join('\r\n')}\r\n\r\n${text}\n`);
  }, hesitation);
}

/** The same look that Node's own handler takes (`socketOnError` in lib/_http_server.js); there is no public one. */
function answerHasBegun(socket: Duplex & { readonly _httpMessage?: ServerResponse | null }): boolean {
  return socket._httpMessage?.headersSent === true;
}
