import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Asked } from './asked.ts';
import type { StoredResponse, Variant } from './stored-response.ts';

/** Sends a stored response in the best encoding that the client takes, or 304 where it has it already. */
export function send(response: ServerResponse, stored: StoredResponse, asked: Asked, method: string): void {
  const { body, etag, head, unchangedHead } = pickVariant(stored, asked.acceptEncoding);
  if (stored.status === 200 && asked.ifNoneMatch !== undefined && isKnown(asked.ifNoneMatch, etag)) {
    response.writeHead(304, unchangedHead).end();
    return;
  }
  response.writeHead(stored.status, head);
  if (method === 'HEAD' || body.length === 0) response.end();
  else response.end(body);
}

interface Accepted {
  readonly br: boolean;
  readonly gzip: boolean;
}

/** What headers of `Accept-Encoding` mean; browsers send a handful of different ones. */
const known = new LRUCache<string, Accepted>({ max: 200 });

function pickVariant(stored: StoredResponse, header: string | undefined): Variant {
  if (header === undefined || stored.gzip === undefined) return stored.identity;
  const accepted = acceptedBy(header);
  return (accepted.br ? stored.br : accepted.gzip ? stored.gzip : undefined) ?? stored.identity;
}

function acceptedBy(header: string): Accepted {
  const found = known.get(header);
  if (found !== undefined) return found;
  const accepted = { br: takes(header, 'br'), gzip: takes(header, 'gzip') };
  if (header.length < 200) known.set(header, accepted);
  return accepted;
}

/** RFC 9110, section 12.5.3: a list of codings, each with a weight; 0 means "not this". */
function takes(header: string, coding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
    return name.trim() === coding && Number(weight ?? '1') > 0;
  });
}

/** RFC 9110, section 13.1.2: a list of validators, compared weakly, or `*`. */
function isKnown(header: string, etag: string): boolean {
  return header.trim() === '*' || header.split(',').some((validator) => validator.trim().replace(/^W\//, '') === etag);
}
