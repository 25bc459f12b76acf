import { setPriority } from 'node:os';
import { hostiles } from '../attack/hostile.ts';
import { send } from '../attack/send.ts';

/** Milliseconds after an answer before the next; people who mean harm wait as little. */
const breath = 5;

/**
 * Keeps ten hostile requests of each of some kinds going until this process is ended; says so when they are under way. Runs apart from whoever measures:
 * making 200 MB of JSON costs its sender more than the product.
 * @param kinds places in the list of hostile requests
 */
export async function pressHostile(url: string, kinds: readonly number[]): Promise<never> {
  const keepOn = async (kind: number): Promise<never> => {
    const { make, differs = false } = hostiles[kind] ?? { make: () => ({ path: '/' }) };
    const once = make();
    for (;;) {
      await send(url, differs ? make() : once);
      await new Promise((resolve) => setTimeout(resolve, breath));
    }
  };
  // Who attacks has a machine of their own: what they spend themselves is not to be taken from readers.
  setPriority(10);
  const all = kinds.flatMap((kind) => Array.from({ length: 10 }, () => keepOn(kind)));
  await new Promise((resolve) => setTimeout(resolve, 300));
  console.info('attacking');
  return Promise.race(all);
}
