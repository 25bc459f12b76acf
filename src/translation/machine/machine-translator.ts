import type { Locale } from '@/languages/locales.ts';

/** A machine that translates, whoever makes it. */
export interface MachineTranslator {
  /** As people know it; shown on the desk. */
  readonly name: string;
  /** How an element without content is written in the texts it is given: `<x id="2"/>`, or `<x id="2"></x>`. */
  readonly markup: 'xml' | 'html';
  /**
   * Texts as markup (`toMarkup`), and as many back in the same order.
   * @throws MachineError
   */
  translate(request: MachineRequest): Promise<readonly string[]>;
}

export interface MachineRequest {
  readonly texts: readonly string[];
  readonly from: Locale;
  readonly to: Locale;
}

/**
 * Why a machine gave nothing: it refuses the key, its quota is used up, it has too much to do, it cannot be reached in time, it does not
 * know the language, or its answer makes no sense.
 */
export type MachineProblem = 'key' | 'quota' | 'busy' | 'unreachable' | 'language' | 'answer';

/** Carries no cause on purpose: the errors of http clients hold keys and texts, which must not reach a log. */
export class MachineError extends Error {
  readonly problem: MachineProblem;

  constructor(problem: MachineProblem) {
    super(`The machine translated nothing (${problem}).`);
    this.problem = problem;
  }
}
