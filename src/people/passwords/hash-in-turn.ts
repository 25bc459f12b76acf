import type { PayloadRequest } from 'payload';
import { afterRequest } from '../accounts/after-request.ts';
import { refuseForNow } from '../accounts/refuse-for-now.ts';
import { originOf } from '../requests/origin-of.ts';
import { HashQueue } from './hash-queue.ts';

/** A class of thirty that signs in at once has a place each. */
const line = { atOnce: 2, places: 60, placesEach: 40 };
const comeBack = 10;

const key = Symbol.for('cop-cms.hashing');
type Holder = { [key]?: HashQueue };

/** One line for the process: the server and Next's bundle are two instances of every module (traps, admin). */
function queue(): HashQueue {
  const holder = globalThis as Holder;
  const here = holder[key] ?? new HashQueue(line);
  holder[key] = here;
  return here;
}

/**
 * Waits until this request may hash passwords, two at most at a time; its turn ends with the request. To be asked before the
 * request's first statement in the database: who holds the right to write must never wait here.
 * Scripts are not held up.
 * @throws APIError 503 with Retry-After when too many are waiting
 */
export async function hashInTurn(req: PayloadRequest): Promise<void> {
  if (hasTurn in req.context) return;
  const turn: { end?: () => void } = {};
  if (!afterRequest(req, () => turn.end?.())) return;
  req.context[hasTurn] = true;
  const end = await queue().take(originOf(req.headers.get('x-forwarded-for')));
  if (end === undefined) throw refuseForNow({ req, key: 'refused.busy', status: 503, seconds: comeBack });
  turn.end = end;
}

const hasTurn = 'accounts.hasTurn';
