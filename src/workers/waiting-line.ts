import { ChildFailure } from './child-failure.ts';

interface Limits {
  readonly running: number;
  readonly waiting: number;
  /** Of one owner, so that nobody fills the line for all; another piece of theirs begins when the one before has ended. */
  readonly waitingOfOne: number;
}

interface Entry {
  readonly owner: string;
  readonly begin: () => void;
}

/** Lets a few pieces of work run at once and a few more wait, in order, except that nobody has two under way while others wait. */
export class WaitingLine {
  private readonly running: string[] = [];
  private readonly waiting: Entry[] = [];
  private readonly limits: Limits;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  /** @throws ChildFailure `busy` when the line is full */
  async take<Result>(owner: string, work: () => Promise<Result>): Promise<Result> {
    await this.turn(owner);
    try {
      return await work();
    } finally {
      this.running.splice(this.running.indexOf(owner), 1);
      this.next();
    }
  }

  private turn(owner: string): Promise<void> {
    const { waiting, waitingOfOne } = this.limits;
    const own = this.waiting.filter((entry) => entry.owner === owner).length;
    if (this.mayBegin(owner)) {
      this.running.push(owner);
      return Promise.resolve();
    }
    if (this.waiting.length >= waiting || own >= waitingOfOne) throw new ChildFailure('busy', 'too many pieces of work wait already');
    return new Promise((begin) => this.waiting.push({ owner, begin }));
  }

  private mayBegin(owner: string): boolean {
    return this.running.length < this.limits.running && !this.running.includes(owner);
  }

  private next(): void {
    const index = this.waiting.findIndex(({ owner }) => this.mayBegin(owner));
    const [entry] = index < 0 ? [] : this.waiting.splice(index, 1);
    if (entry === undefined) return;
    this.running.push(entry.owner);
    entry.begin();
    this.next();
  }
}
