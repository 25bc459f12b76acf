import { type Product, startProduct } from '../e2e/support/product.ts';
import { family, isAlive, type Member } from './family.ts';
import { type Role, roleIn } from './role-in.ts';
import { until } from './until.ts';

interface Settings {
  readonly dataDir: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Milliseconds: the longest pause before a new start, and a start on a busy machine. */
const comesBack = 150_000;
/** Milliseconds after which whoever should have ended by itself has not. */
const ends = 40_000;

/** The product under the storm: its processes are killed, and it is started anew on the same data. */
export class WatchedProduct {
  readonly #settings: Settings;
  #product: Product;
  /** All processes that were ever seen of it. */
  readonly #seen = new Map<number, Member>();

  static async start(settings: Settings): Promise<WatchedProduct> {
    return new WatchedProduct(settings, await startProduct(settings));
  }

  private constructor(settings: Settings, product: Product) {
    this.#settings = settings;
    this.#product = product;
  }

  get url(): string {
    return this.#product.url;
  }

  get product(): Product {
    return this.#product;
  }

  /** SIGKILL; gives the killed process. */
  async kill(role: Role): Promise<Member> {
    const victim = roleIn(await this.#look(), role);
    if (victim === undefined) throw new Error(`there is no ${role} to kill:\n${this.#product.said()}`);
    process.kill(victim.pid, 'SIGKILL');
    return victim;
  }

  /** Waits until another process has taken the place of one that was killed, and everything answers. @returns milliseconds */
  async isBack(role: Role, victim: Member): Promise<number> {
    const began = Date.now();
    const found = await until(async () => {
      const now = roleIn(await this.#look(), role);
      if (now === undefined || now.pid === victim.pid) return undefined;
      const { status } = await fetch(`${this.url}/api/health`, { signal: AbortSignal.timeout(5_000) });
      return status === 200 ? true : undefined;
    }, comesBack);
    if (found === undefined) throw new Error(`the ${role} did not come back:\n${this.#product.said()}`);
    return Date.now() - began;
  }

  /** Ends it in order. @returns a line for each thing that was not in order */
  async stop(): Promise<readonly string[]> {
    await this.#look();
    await this.#product.stop();
    const code = await this.#product.ended();
    return [...(code === 0 ? [] : [`the product ended with code ${String(code)}`]), ...(await this.#orphans())];
  }

  /** Kills the one that watches; the others must end by themselves. @returns a line for each that did not */
  async killSupervisor(): Promise<readonly string[]> {
    await this.kill('supervisor');
    await this.#product.ended();
    return this.#orphans();
  }

  async startAgain(): Promise<void> {
    this.#product = await startProduct(this.#settings);
  }

  async #look(): Promise<readonly Member[]> {
    const members = await family(this.#product.pid);
    for (const member of members) this.#seen.set(member.pid, member);
    return members;
  }

  async #orphans(): Promise<readonly string[]> {
    const left = async () => {
      const alive = await Promise.all([...this.#seen.values()].map(async (member) => ((await isAlive(member)) ? member : undefined)));
      return alive.filter((member) => member !== undefined);
    };
    await until(async () => ((await left()).length === 0 ? true : undefined), ends);
    return (await left()).map(({ pid, args }) => `process ${String(pid)} is left: ${args.join(' ')}`);
  }
}
