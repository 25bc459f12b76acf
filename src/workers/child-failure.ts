/**
 * Why a child gave no answer: `busy`, nothing was begun, since too many wait already; `tooLong`, `tooMuchMemory` and `tooMuchToSay`, a limit of
 * the task was met; `ended`, it went away without a word (killed, or a crash); `failed`, the work threw, which it should not.
 */
export type FailureReason = 'busy' | 'tooLong' | 'tooMuchMemory' | 'tooMuchToSay' | 'ended' | 'failed';

export class ChildFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, detail: string) {
    super(detail);
    this.name = 'ChildFailure';
    this.reason = reason;
  }
}
