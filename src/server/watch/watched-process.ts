import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';

/** What a process says to the one that watches it. */
export interface ReadyMessage {
  readonly ready: string;
}

interface WatchedInput {
  readonly name: string;
  /** Starts Node with these arguments. */
  readonly args: readonly string[];
  /** Asked at each start, since what the first start settled, such as a port, holds for the later ones. */
  readonly environment: () => NodeJS.ProcessEnv;
  /** Gives way to the others while the processor is short: 0 does not, 19 always (setpriority(2)). */
  readonly niceness?: number;
  readonly say: (line: string) => void;
  readonly onReady: (url: string) => void;
  readonly onGone: () => void;
  /** It ended before it was ever ready: what is wrong will be wrong at the next start too. */
  readonly onFailure: (code: number) => void;
}

/** Seconds before each new start; the last one holds from then on. */
const pauses = [0.5, 1, 2, 5, 10, 30, 60] as const;
/** Milliseconds of life after which an end counts as the first one again. */
const steady = 60_000;
/** Milliseconds that a process has to end in order; then it is killed. */
const patience = 27_000;

/**
 * A process that is started again whenever it ends, with growing pauses. It is told to stop over its channel and not by a
 * signal: a terminal and service managers send theirs to the whole family at once, and the order matters here.
 */
export class WatchedProcess {
  readonly #input: WatchedInput;
  #child: ChildProcess | undefined;
  #again: NodeJS.Timeout | undefined;
  #stopping = false;
  #wasReady = false;
  #ends = 0;

  constructor(input: WatchedInput) {
    this.#input = input;
    this.#start();
  }

  tell(message: object): void {
    if (this.#child?.connected === true) this.#child.send(message);
  }

  /** Asks it to end in order, and resolves when it has. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#again);
    const child = this.#child;
    if (child === undefined) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const kill = setTimeout(() => child.kill('SIGKILL'), patience);
    this.tell({ stop: true });
    await gone;
    clearTimeout(kill);
  }

  #start(): void {
    const { name, args, environment, niceness = 0, say, onReady, onGone, onFailure } = this.#input;
    const began = Date.now();
    const child = spawn(process.execPath, [...args], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: environment() });
    this.#child = child;
    if (niceness > 0) giveWay(child, niceness);
    child.on('message', (message: ReadyMessage) => {
      const isFirst = !this.#wasReady;
      this.#wasReady = true;
      if (!isFirst) say(`✓ the ${name} is back`);
      onReady(message.ready);
    });
    child.on('error', (error) => {
      say(`✗ the ${name} could not be reached: ${error.message}`);
    });
    child.once('exit', (code, signal) => {
      this.#child = undefined;
      onGone();
      if (this.#stopping) return;
      if (!this.#wasReady) {
        onFailure(code ?? 1);
        return;
      }
      if (Date.now() - began > steady) this.#ends = 0;
      const pause = pauses[Math.min(this.#ends, pauses.length - 1)] ?? 60;
      this.#ends += 1;
      say(`✗ the ${name} ended (${signal ?? `code ${String(code)}`}); starting it again in ${String(pause)} s`);
      this.#again = setTimeout(() => this.#start(), pause * 1000);
    });
  }
}

function giveWay({ pid }: ChildProcess, niceness: number): void {
  if (pid === undefined) return;
  try {
    setPriority(pid, niceness);
  } catch {
    // It may have ended already; and where priorities cannot be set, all are served alike.
  }
}
