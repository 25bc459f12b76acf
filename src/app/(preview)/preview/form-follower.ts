/** Milliseconds between a change and the question for its page, so that one page is made of several letters. */
const gather = 300;
/** Milliseconds until somebody who is too fast asks again. */
const again = 500;

export type Answer = 'done' | 'busy';

/**
 * Asks for the page of what a form holds: soon after a change, one question at a time, and always once more for what came meanwhile, so that the
 * last thing shown is the last thing typed.
 */
export class FormFollower {
  readonly #ask: (form: string) => Promise<Answer>;
  #waiting: string | undefined;
  #last: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;

  constructor(ask: (form: string) => Promise<Answer>) {
    this.#ask = ask;
  }

  /** @param form the form's values as JSON */
  changed(form: string): void {
    if (form === this.#last && this.#waiting === undefined) return;
    this.#waiting = form;
    this.#last = form;
    this.#later(gather);
  }

  /** Asks anew for what was last told: something beside the form has changed. @returns false where nothing was told yet */
  refresh(): boolean {
    if (this.#last === undefined) return false;
    this.#waiting = this.#last;
    this.#later(gather);
    return true;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }

  #later(pause: number): void {
    if (this.#asking || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#next();
    }, pause);
  }

  async #next(): Promise<void> {
    const form = this.#waiting;
    if (form === undefined) return;
    this.#waiting = undefined;
    this.#asking = true;
    const answer = await this.#ask(form);
    this.#asking = false;
    if (answer === 'busy') this.#waiting ??= form;
    if (this.#waiting !== undefined) this.#later(answer === 'busy' ? again : gather);
  }
}
