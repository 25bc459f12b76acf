/** Milliseconds until the next try after so many that failed: 2 s, doubling, never more than a minute. */
export function retryDelay(failures: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.max(1, failures));
}
