import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

const run = promisify(execFile);

interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
}

/** What requests a second are counted with. */
export interface Press {
  readonly name: 'wrk' | 'autocannon';
  /** Asks for one address over 16 connections. @returns answers a second @throws Error when one was no 2xx */
  perSecond(asked: Asked): Promise<number>;
}

/** wrk where it is installed, since it costs a machine of two processors less than what it measures; autocannon otherwise. */
export async function choosePress(): Promise<Press> {
  // Without arguments it shows how it is used and ends with 1.
  const isThere = await run('wrk', ['-v']).then(
    () => true,
    (error: unknown) => (error as { code?: unknown }).code !== 'ENOENT',
  );
  return isThere ? { name: 'wrk', perSecond: withWrk } : { name: 'autocannon', perSecond: withAutocannon };
}

async function withWrk({ url, headers, seconds }: Asked): Promise<number> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const { stdout } = await run('wrk', ['-t1', '-c16', `-d${String(seconds)}s`, ...lines, url]);
  const wrong = /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1];
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  if (wrong !== undefined || !(perSecond > 0)) throw new Error(`wrk at ${url}: ${stdout}`);
  return perSecond;
}

async function withAutocannon({ url, headers, seconds }: Asked): Promise<number> {
  const result = await autocannon({ url, headers: { ...headers }, connections: 16, duration: seconds });
  if (result.non2xx + result.errors > 0) throw new Error(`${String(result.non2xx + result.errors)} answers of ${url} were errors`);
  return result.requests.average;
}
