import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { MachineError, type MachineTranslator } from './machine-translator.ts';

/** Milliseconds: for one attempt, and the longest that is waited before another. */
const timeLimit = 30_000;
const longestPause = 10_000;
const attempts = 3;

const answer = z.object({ translatedText: z.array(z.string()) });
const complaint = z.object({ error: z.string() });

interface LibreInput {
  /** Where the server is; `/translate` is put behind it. */
  readonly url: string;
  readonly key?: string | undefined;
}

/** A server that speaks as LibreTranslate does: `POST /translate` with several texts as HTML. */
export function libreTranslator({ url, key }: LibreInput): MachineTranslator {
  const address = `${url.replace(/\/+$/, '')}/translate`;
  return {
    name: 'LibreTranslate',
    markup: 'html',
    async translate({ texts, from, to }) {
      const body = JSON.stringify({ q: texts, source: from, target: to, format: 'html', ...(key === undefined ? {} : { api_key: key }) });
      const response = await post(address, body);
      const parsed = answer.safeParse(response);
      if (!parsed.success) throw new MachineError('answer');
      return parsed.data.translatedText;
    },
  };
}

/** @throws MachineError, after some attempts where the server has too much to do */
async function post(address: string, body: string): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await send(address, body);
    if (response.ok) return response.json().catch(() => undefined) as Promise<unknown>;
    if ((response.status !== 429 && response.status !== 503) || attempt === attempts) throw await problemOf(response);
    await response.body?.cancel();
    await pause(pauseBefore(response, attempt));
  }
}

async function send(address: string, body: string): Promise<Response> {
  try {
    const headers = { 'content-type': 'application/json' };
    // A key is for the server that was configured, not for where it may send us.
    return await fetch(address, { method: 'POST', headers, body, redirect: 'error', signal: AbortSignal.timeout(timeLimit) });
  } catch {
    throw new MachineError('unreachable');
  }
}

/** `Retry-After` in seconds (RFC 9110, 10.2.3), else longer each time. */
function pauseBefore(response: Response, attempt: number): number {
  const told = Number(response.headers.get('retry-after') ?? Number.NaN) * 1000;
  return Math.min(longestPause, Number.isFinite(told) && told >= 0 ? told : attempt * 1000);
}

async function problemOf(response: Response): Promise<MachineError> {
  const said = complaint.safeParse(await response.json().catch(() => undefined));
  const text = said.success ? said.data.error : '';
  if (response.status === 401 || response.status === 403) return new MachineError('key');
  if (response.status === 429 || response.status === 503) return new MachineError('busy');
  return new MachineError(response.status === 400 && /not (available|supported)/i.test(text) ? 'language' : 'answer');
}
