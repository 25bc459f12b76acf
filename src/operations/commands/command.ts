import type { ParseArgsOptionsConfig } from 'node:util';
import type { Payload } from 'payload';
import type { Environment } from '../environment.ts';

/** What a command gets once its words are understood and the database is open. */
export interface CommandContext {
  readonly payload: Payload;
  readonly environment: Environment;
  /** Writes a line for the person. */
  readonly say: (line: string) => void;
}

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** One command of `npm run cms`. */
export interface Command {
  /** The words that call it, for example `publications rebuild`. */
  readonly name: string;
  /** What stands behind the words in the help, for example `FILE --kind KIND`. */
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /**
   * Checks what was typed, before anything is opened or changed.
   * @returns what to do
   * @throws ConfigurationError about the first thing that is wrong
   */
  prepare(typed: { readonly positionals: readonly string[]; readonly values: OptionValues }): (context: CommandContext) => Promise<void>;
}
