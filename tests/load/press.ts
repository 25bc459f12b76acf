import autocannon from 'autocannon';
import { percentile } from './percentile.ts';

export interface Pressed {
  readonly perSecond: number;
  /** Milliseconds that 95 of 100 answers did not exceed. */
  readonly p95: number;
  /** Answers that were not 2xx, and connections that failed. */
  readonly errors: number;
}

/** Asks for addresses in turn over 16 connections for some seconds, after a short warming up. */
export async function press({ url, paths, seconds }: { url: string; paths: readonly string[]; seconds: number }): Promise<Pressed> {
  const requests = paths.map((path) => ({ path }));
  await run({ url, requests, seconds: 2, times: [] });
  const times: number[] = [];
  const result = await run({ url, requests, seconds, times });
  return { perSecond: result.requests.average, p95: percentile(times, 0.95), errors: result.non2xx + result.errors };
}

interface Run {
  readonly url: string;
  readonly requests: readonly { readonly path: string }[];
  readonly seconds: number;
  readonly times: number[];
}

function run({ url, requests, seconds, times }: Run): Promise<autocannon.Result> {
  return new Promise((done, fail) => {
    const instance = autocannon({ url, requests: [...requests], connections: 16, duration: seconds }, (error: Error | null, result) => {
      if (error === null) done(result);
      else fail(error);
    });
    instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
}
