import type { IncomingMessage, ServerResponse } from 'node:http';
import type { StoredResponse } from './stored-response.ts';

/** Sends a stored response in the best encoding that the client takes, or 304 where it has it already. */
export function send(request: IncomingMessage, response: ServerResponse, stored: StoredResponse): void {
  if (stored.status === 204) {
    response.writeHead(204, { ...stored.headers }).end();
    return;
  }
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = pickEncoding(accepted, stored);
  const etag = encoding === 'identity' ? `"${stored.etag}"` : `"${stored.etag}-${encoding}"`;
  const body = encoding === 'identity' ? stored.identity : (stored[encoding] ?? stored.identity);
  const headers: Record<string, string | number> = { ...stored.headers, etag };
  if (stored.br !== undefined)
    headers['vary'] = stored.headers['vary'] === undefined ? 'accept-encoding' : `${stored.headers['vary']}, accept-encoding`;
  if (stored.status === 200 && isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  headers['content-length'] = body.length;
  response.writeHead(stored.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function pickEncoding(accepted: string, stored: StoredResponse): 'br' | 'gzip' | 'identity' {
  for (const encoding of ['br', 'gzip'] as const) {
    const offered = new RegExp(`(?:^|[,\\s])${encoding}(?:\\s*;\\s*q=([0-9.]+))?\\s*(?:,|$)`, 'i').exec(accepted);
    if (offered !== null && stored[encoding] !== undefined && Number(offered[1] ?? '1') > 0) return encoding;
  }
  return 'identity';
}

/** RFC 9110, section 13.1.2: a list of validators, compared weakly, or `*`. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((known) => known.trim().replace(/^W\//, '') === etag);
}
