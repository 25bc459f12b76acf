/** Tells a person at a terminal what is going on: a line when a step begins and one when it is done, with its time. */
export interface Progress {
  /** Runs one step. What it returns is handed on; `note` may add a word about the outcome to the closing line. */
  step<T>(name: string, run: (note: (text: string) => void) => Promise<T>): Promise<T>;
  say(line: string): void;
}

/** Progress written to a stream, standard output by default. Times are in seconds. */
export function startProgress(write: (text: string) => void = (text) => process.stdout.write(text)): Progress {
  return {
    async step(name, run) {
      const began = performance.now();
      let outcome = '';
      write(`  ${name} …\n`);
      const result = await run((text) => {
        outcome = `: ${text}`;
      });
      write(`✓ ${name}${outcome} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`);
      return result;
    },
    say(line) {
      write(`${line}\n`);
    },
  };
}
