import { Agent, get } from 'node:http';
import { percentile } from './percentile.ts';

interface Reading {
  readonly url: string;
  readonly paths: readonly string[];
  readonly seconds: number;
}

/** Milliseconds between two requests of readers. */
const every = 5;

/**
 * Readers who come at a steady pace, whether the ones before them have been answered or not: a site that stands still for a
 * second then costs two hundred of them something, and not one (coordinated omission).
 * @returns the milliseconds that 99 of 100 answers did not exceed; Infinity where an answer was none or no 200
 */
export async function readSteadily({ url, paths, seconds }: Reading): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const times: Promise<number>[] = [];
  const began = performance.now();
  for (let at = 0; at * every < seconds * 1000; at += 1) {
    const due = began + at * every;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    times.push(ask(`${url}${paths[at % paths.length] ?? '/'}`, agent));
  }
  const all = await Promise.all(times);
  agent.destroy();
  return percentile(all, 0.99);
}

function ask(url: string, agent: Agent): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    get(url, { agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode === 200 ? performance.now() - began : Infinity));
    }).on('error', () => resolve(Infinity));
  });
}
