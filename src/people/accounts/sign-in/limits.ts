/** How often something may fail before there are pauses, and how they grow. Seconds. */
export interface Limit {
  readonly free: number;
  readonly firstPause: number;
  readonly longestPause: number;
  /** After how long without a failure all is forgotten. */
  readonly forgetAfter: number;
}

const hour = 60 * 60;

/**
 * What is counted of failed attempts, worst first.
 *
 * - `pair`: one account from one origin, or from one browser that has signed in to it before. Seldom more than a slip.
 * - `account`: one account from everywhere. An origin adds to it with its first failures only (`pair.free`), so that it takes
 *   five origins to slow down anybody; browsers and origins that have signed in to the account before are let through.
 * - `origin`: all accounts from one origin. A school is one origin: thirty people with five slips each pass.
 */
export const limits = {
  pair: { free: 5, firstPause: 15, longestPause: 15 * 60, forgetAfter: 24 * hour },
  account: { free: 25, firstPause: 15, longestPause: 120, forgetAfter: hour },
  origin: { free: 300, firstPause: 1, longestPause: 60, forgetAfter: hour },
} as const satisfies Readonly<Record<string, Limit>>;

/** Letters with a link for a new password that one address is sent, and one origin can ask for, in an hour. */
export const letterLimits = { address: 3, origin: 60, forgetAfter: hour } as const;

/** Days after which an origin or a browser that did not sign in again is a stranger. */
export const knownForDays = { origin: 180, browser: 400 } as const;

/**
 * How long to wait after so many failures, in seconds: none at first, then doubling.
 *
 * @example
 * pauseAfter(4, limits.pair) // 0
 * pauseAfter(5, limits.pair) // 15
 * pauseAfter(6, limits.pair) // 30
 */
export function pauseAfter(failures: number, { free, firstPause, longestPause }: Limit): number {
  if (failures < free) return 0;
  return Math.min(longestPause, firstPause * 2 ** Math.min(failures - free, 30));
}
